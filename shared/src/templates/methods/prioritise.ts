// Methods that choose: what first, what later, what not at all.
import type { Method } from "./method.ts";

export const prioritise = [
  {
    id: "dot-voting",
    phase: "prioritise",
    name: { es: "Votación por puntos", en: "Dot voting" },
    purpose: { es: "Identificar preferencias del grupo con rapidez.", en: "Spot the group's preferences quickly." },
    layout: {
      type: "overlay",
      regions: [
        { id: "board", title: { es: "Sobre cualquier tablero", en: "On top of any board" }, rect: [0, 0, 1, 1] },
      ],
    },
    minutes: { min: 5, typical: 8, max: 10 },
    mode: "groups",
    steps: {
      es: [
        "Explique el criterio de voto en una frase y déjelo escrito.",
        "Cada persona reparte sus puntos en privado.",
        "Muestre resultados a la vez.",
        "Conversen sobre los empates; el voto orienta, no decide por sí solo.",
      ],
      en: [
        "State the voting criterion in one sentence and keep it written.",
        "Each person spends dots in private.",
        "Reveal all at once.",
        "Discuss ties; the vote guides, it does not decide by itself.",
      ],
    },
    fields: ["text"],
  },
  {
    id: "impact-effort",
    phase: "prioritise",
    name: { es: "Matriz impacto/esfuerzo", en: "Impact/effort matrix" },
    purpose: { es: "Decidir qué hacer primero.", en: "Decide what to do first." },
    layout: {
      type: "matrix",
      axes: {
        x: {
          label: { es: "Esfuerzo", en: "Effort" },
          low: { es: "Bajo", en: "Low" },
          high: { es: "Alto", en: "High" },
        },
        y: { label: { es: "Impacto", en: "Impact" }, low: { es: "Bajo", en: "Low" }, high: { es: "Alto", en: "High" } },
      },
      range: [0, 10],
      regions: [
        { id: "quick-wins", title: { es: "Victorias tempranas", en: "Quick wins" }, rect: [0, 0, 0.5, 0.5] },
        {
          id: "strategic",
          title: { es: "Proyectos estratégicos", en: "Strategic projects" },
          rect: [0.5, 0, 0.5, 0.5],
        },
        { id: "fill-ins", title: { es: "Complementarias", en: "Fill-ins" }, rect: [0, 0.5, 0.5, 0.5] },
        {
          id: "reconsider",
          title: { es: "Replantear o descartar", en: "Reconsider or drop" },
          rect: [0.5, 0.5, 0.5, 0.5],
        },
      ],
    },
    minutes: { min: 15, typical: 20, max: 30 },
    mode: "groups",
    steps: {
      es: [
        "Acuerden qué significa impacto para la persona usuaria y qué incluye el esfuerzo: tiempo, costo y permisos.",
        "Ubiquen una idea de referencia en el centro.",
        "Coloquen las demás por comparación.",
        "Si no hay acuerdo en un minuto, anoten la duda y sigan.",
        "Confirmen las cinco que pasan a la hoja de ruta.",
      ],
      en: [
        "Agree what impact means for the user and what effort covers: time, cost and permissions.",
        "Place one reference idea in the centre.",
        "Place the rest by comparison.",
        "If no agreement within a minute, note the doubt and move on.",
        "Confirm the five that go to the roadmap.",
      ],
    },
    fields: ["text", "impact", "effort"],
    boardKind: "matrix",
  },
  {
    id: "importance-feasibility",
    phase: "prioritise",
    name: { es: "Matriz importancia/factibilidad", en: "Importance/feasibility matrix" },
    purpose: {
      es: "Priorizar cuando el límite es normativo, político o presupuestario.",
      en: "Prioritise when the limit is legal, political or budgetary.",
    },
    layout: {
      type: "matrix",
      axes: {
        x: {
          label: { es: "Factibilidad", en: "Feasibility" },
          low: { es: "Baja", en: "Low" },
          high: { es: "Alta", en: "High" },
        },
        y: {
          label: { es: "Importancia", en: "Importance" },
          low: { es: "Baja", en: "Low" },
          high: { es: "Alta", en: "High" },
        },
      },
      range: [0, 10],
      regions: [
        { id: "do-first", title: { es: "Hacer primero", en: "Do first" }, rect: [0.5, 0, 0.5, 0.5] },
        { id: "prepare", title: { es: "Preparar condiciones", en: "Prepare the ground" }, rect: [0, 0, 0.5, 0.5] },
        {
          id: "delegate",
          title: { es: "Hacer si hay capacidad", en: "Do if there is capacity" },
          rect: [0.5, 0.5, 0.5, 0.5],
        },
        { id: "drop", title: { es: "Descartar", en: "Drop" }, rect: [0, 0.5, 0.5, 0.5] },
      ],
    },
    minutes: { min: 15, typical: 20, max: 30 },
    mode: "groups",
    steps: {
      es: [
        "Definan factibilidad con tres preguntas: ¿hay mandato?, ¿hay recursos?, ¿hay respaldo?",
        "Ubiquen las ideas y anoten qué condición falta.",
        "Las importantes y poco factibles generan una acción habilitante.",
      ],
      en: [
        "Define feasibility with three questions: mandate? resources? backing?",
        "Place ideas and note the missing condition.",
        "Important but hardly feasible ones create an enabling action.",
      ],
    },
    fields: ["text", "importance", "feasibility", "condition"],
    boardKind: "matrix",
  },
] as const satisfies readonly Method[];
