// Methods that close a day and learn from it.
import type { Method } from "./method.ts";

export const close = [
  {
    id: "plus-delta",
    phase: "close",
    name: { es: "Más y Delta", en: "Plus/Delta" },
    purpose: { es: "Evaluar el día y ajustar el siguiente.", en: "Evaluate the day and adjust the next." },
    layout: {
      type: "columns",
      regions: [
        { id: "plus", title: { es: "Lo que funcionó (+)", en: "What worked (+)" }, rect: [0, 0, 0.5, 1] },
        { id: "delta", title: { es: "Lo que cambiaría (Δ)", en: "What I would change (Δ)" }, rect: [0.5, 0, 0.5, 1] },
      ],
    },
    minutes: { min: 5, typical: 8, max: 10 },
    mode: "plenary",
    steps: {
      es: [
        "Una nota por persona en cada columna, anónima.",
        "Lea en voz alta sin responder.",
        "Comprométase con un cambio para la siguiente jornada.",
      ],
      en: [
        "One note each per column, anonymous.",
        "Read aloud without replying.",
        "Commit to one change for the next day.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
] as const satisfies readonly Method[];
