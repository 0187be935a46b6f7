// Methods that end in a promise with a date.
import type { Method } from "./method.ts";

export const commit = [
  {
    id: "commitments",
    phase: "commit",
    name: { es: "Compromisos 30-60-90", en: "30-60-90 commitments" },
    purpose: {
      es: "Cerrar con pasos inmediatos a nombre de cada unidad.",
      en: "Close with immediate steps in each unit's name.",
    },
    layout: {
      type: "columns",
      regions: [
        { id: "d30", title: { es: "30 días", en: "30 days" }, rect: [0, 0, 0.25, 1] },
        { id: "d60", title: { es: "60 días", en: "60 days" }, rect: [0.25, 0, 0.25, 1] },
        { id: "d90", title: { es: "90 días", en: "90 days" }, rect: [0.5, 0, 0.25, 1] },
        { id: "support", title: { es: "Apoyo que necesitamos", en: "Support we need" }, rect: [0.75, 0, 0.25, 1] },
      ],
    },
    minutes: { min: 10, typical: 15, max: 20 },
    mode: "groups",
    steps: {
      es: [
        "Cada mesa escribe al menos un paso por columna.",
        "El de 30 días debe poder iniciarse esta semana.",
        "Lea los compromisos en plenaria y fije la fecha de la primera revisión.",
        "Confirme quién convoca.",
      ],
      en: [
        "Each table writes at least one step per column.",
        "The 30-day step must be startable this week.",
        "Read commitments in plenary and set the first review date.",
        "Confirm who convenes.",
      ],
    },
    fields: ["text", "ownerUnit", "due"],
    boardKind: "notes",
  },
] as const satisfies readonly Method[];
