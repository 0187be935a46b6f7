// Methods that make an idea visible before anyone builds it.
import type { Method } from "./method.ts";

export const prototype = [
  {
    id: "storyboard",
    phase: "prototype",
    name: { es: "Guion gráfico del servicio", en: "Service storyboard" },
    purpose: {
      es: "Mostrar en seis escenas cómo funcionará el nuevo servicio.",
      en: "Show in six scenes how the new service will work.",
    },
    layout: {
      type: "grid",
      regions: [
        { id: "s1", title: { es: "Escena 1", en: "Scene 1" }, rect: [0, 0, 0.3333, 0.5] },
        { id: "s2", title: { es: "Escena 2", en: "Scene 2" }, rect: [0.3333, 0, 0.3333, 0.5] },
        { id: "s3", title: { es: "Escena 3", en: "Scene 3" }, rect: [0.6667, 0, 0.3333, 0.5] },
        { id: "s4", title: { es: "Escena 4", en: "Scene 4" }, rect: [0, 0.5, 0.3333, 0.5] },
        { id: "s5", title: { es: "Escena 5", en: "Scene 5" }, rect: [0.3333, 0.5, 0.3333, 0.5] },
        { id: "s6", title: { es: "Escena 6", en: "Scene 6" }, rect: [0.6667, 0.5, 0.3333, 0.5] },
      ],
    },
    minutes: { min: 20, typical: 30, max: 40 },
    mode: "groups",
    steps: {
      es: [
        "Una escena por momento del recorrido.",
        "Dibujos simples y una frase por escena.",
        "Incluyan el canal presencial o asistido.",
        "Señalen en qué escena cambia el trabajo interno.",
      ],
      en: [
        "One scene per moment of the journey.",
        "Simple drawings and one sentence per scene.",
        "Include the in-person or assisted channel.",
        "Flag the scene where internal work changes.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
] as const satisfies readonly Method[];
