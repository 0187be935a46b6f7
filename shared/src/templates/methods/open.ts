// Methods that open a workshop: what people expect, and how their institutions stand.
import type { Method } from "./method.ts";

export const open = [
  {
    id: "expectations",
    phase: "open",
    name: { es: "Expectativas y acuerdos", en: "Expectations and agreements" },
    purpose: {
      es: "Conocer lo que el grupo espera y fijar reglas de trabajo.",
      en: "Learn what the group expects and set working rules.",
    },
    layout: {
      type: "columns",
      regions: [
        { id: "expect", title: { es: "Espero", en: "I expect" }, rect: [0, 0, 0.3333, 1] },
        { id: "offer", title: { es: "Puedo aportar", en: "I can offer" }, rect: [0.3333, 0, 0.3333, 1] },
        { id: "rules", title: { es: "Acuerdos", en: "Agreements" }, rect: [0.6667, 0, 0.3333, 1] },
      ],
    },
    minutes: { min: 8, typical: 10, max: 15 },
    mode: "plenary",
    steps: {
      es: [
        "Pida una nota por persona en «Espero» y otra en «Puedo aportar».",
        "Lea en voz alta lo que se repite.",
        "Proponga tres acuerdos y confirme que todas las personas los aceptan.",
      ],
      en: [
        "Ask for one note each in 'I expect' and 'I can offer'.",
        "Read out what repeats.",
        "Propose three agreements and check everyone accepts them.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "principles-check",
    phase: "open",
    name: { es: "Termómetro de principios", en: "Principles thermometer" },
    purpose: {
      es: "Valorar cómo está la entidad frente a los 11 principios de gobernanza eficaz.",
      en: "Gauge where the entity stands on the 11 governance principles.",
    },
    layout: {
      type: "table",
      regions: [
        { id: "effectiveness", title: { es: "Eficacia", en: "Effectiveness" }, rect: [0, 0, 1, 0.3333] },
        {
          id: "accountability",
          title: { es: "Rendición de cuentas", en: "Accountability" },
          rect: [0, 0.3333, 1, 0.3333],
        },
        { id: "inclusiveness", title: { es: "Inclusividad", en: "Inclusiveness" }, rect: [0, 0.6667, 1, 0.3333] },
      ],
    },
    minutes: { min: 10, typical: 20, max: 25 },
    mode: "groups",
    steps: {
      es: [
        "Explique los tres grupos de principios en dos minutos.",
        "Cada persona valora en privado de 1 a 5.",
        "Muestre la dispersión y converse sobre los dos principios con más desacuerdo.",
        "Anote un ejemplo concreto por cada uno.",
      ],
      en: [
        "Explain the three groups of principles in two minutes.",
        "Each person rates 1 to 5 in private.",
        "Show the spread and talk about the two principles with most disagreement.",
        "Write one concrete example for each.",
      ],
    },
    fields: ["text"],
    boardKind: "assessment",
  },
] as const satisfies readonly Method[];
