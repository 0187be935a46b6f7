// Methods that put what was chosen in order of time, of logic and of responsibility.
import type { Method } from "./method.ts";

export const plan = [
  {
    id: "now-next-later",
    phase: "plan",
    name: { es: "Ahora / Después / Más adelante", en: "Now / Next / Later" },
    purpose: { es: "Ordenar iniciativas sin fijar fechas todavía.", en: "Sequence initiatives without dates yet." },
    layout: {
      type: "columns",
      regions: [
        { id: "now", title: { es: "Ahora (0-3 meses)", en: "Now (0-3 months)" }, rect: [0, 0, 0.3333, 1] },
        { id: "next", title: { es: "Después (3-9 meses)", en: "Next (3-9 months)" }, rect: [0.3333, 0, 0.3333, 1] },
        {
          id: "later",
          title: { es: "Más adelante (9-24 meses)", en: "Later (9-24 months)" },
          rect: [0.6667, 0, 0.3333, 1],
        },
      ],
    },
    minutes: { min: 10, typical: 15, max: 20 },
    mode: "groups",
    steps: {
      es: [
        "Pasen las ideas priorizadas a las tres columnas.",
        "Cinco como máximo en «Ahora».",
        "Pregunten qué debe ocurrir antes de cada una.",
      ],
      en: [
        "Move prioritised ideas into the three columns.",
        "Five at most in 'Now'.",
        "Ask what must happen before each.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "quarter-roadmap",
    phase: "plan",
    name: { es: "Hoja de ruta trimestral", en: "Quarterly roadmap" },
    alsoKnownAs: ["Diagrama de Gantt por trimestres"],
    purpose: {
      es: "Ubicar iniciativas e hitos por trimestre y línea de trabajo.",
      en: "Place initiatives and milestones by quarter and workstream.",
    },
    layout: {
      type: "timeline",
      regions: [
        { id: "people-culture", title: { es: "Personas y cultura", en: "People and culture" }, rect: [0, 0, 1, 0.2] },
        {
          id: "rules-governance",
          title: { es: "Normativa y gobernanza", en: "Rules and governance" },
          rect: [0, 0.2, 1, 0.2],
        },
        {
          id: "process-services",
          title: { es: "Procesos y servicios", en: "Processes and services" },
          rect: [0, 0.4, 1, 0.2],
        },
        {
          id: "data-technology",
          title: { es: "Datos y tecnología", en: "Data and technology" },
          rect: [0, 0.6, 1, 0.2],
        },
        {
          id: "partnerships-comms",
          title: { es: "Alianzas y comunicación", en: "Partnerships and communication" },
          rect: [0, 0.8, 1, 0.2],
        },
      ],
    },
    minutes: { min: 40, typical: 60, max: 75 },
    mode: "groups",
    steps: {
      es: [
        "Fijen inicio y fin del horizonte.",
        "Coloquen primero los hitos con fecha obligada: presupuesto, norma, cierre de año.",
        "Agreguen iniciativas como barras y dependencias como flechas.",
        "Revisen que ningún trimestre concentre más de tres inicios.",
        "Comprueben que los nueve pilares y los tres niveles estén cubiertos.",
      ],
      en: [
        "Set the start and end of the horizon.",
        "Place milestones with forced dates first: budget, regulation, year-end.",
        "Add initiatives as bars and dependencies as arrows.",
        "Check no quarter has more than three starts.",
        "Check the nine pillars and three levels are covered.",
      ],
    },
    fields: ["text", "lane", "startQuarter", "endQuarter", "dependsOn"],
    boardKind: "roadmap",
  },
  {
    id: "theory-of-change",
    phase: "plan",
    name: { es: "Teoría del cambio", en: "Theory of change" },
    purpose: {
      es: "Explicar por qué las acciones llevarán al resultado deseado.",
      en: "Explain why the actions will lead to the wanted result.",
    },
    layout: {
      type: "columns",
      regions: [
        { id: "inputs", title: { es: "Insumos", en: "Inputs" }, rect: [0, 0, 0.2, 0.8] },
        { id: "activities", title: { es: "Actividades", en: "Activities" }, rect: [0.2, 0, 0.2, 0.8] },
        { id: "outputs", title: { es: "Productos", en: "Outputs" }, rect: [0.4, 0, 0.2, 0.8] },
        { id: "outcomes", title: { es: "Resultados", en: "Outcomes" }, rect: [0.6, 0, 0.2, 0.8] },
        { id: "impact", title: { es: "Impacto", en: "Impact" }, rect: [0.8, 0, 0.2, 0.8] },
        {
          id: "assumptions",
          title: { es: "Supuestos y riesgos", en: "Assumptions and risks" },
          rect: [0, 0.8, 1, 0.2],
        },
      ],
    },
    minutes: { min: 20, typical: 30, max: 45 },
    mode: "groups",
    steps: {
      es: [
        "Empiecen por el impacto y trabajen hacia atrás.",
        "Una flecha por relación: si… entonces…",
        "Escriban el supuesto que sostiene cada flecha.",
        "Quiten actividades que no lleven a ningún resultado.",
      ],
      en: [
        "Start from impact and work backwards.",
        "One arrow per link: if… then…",
        "Write the assumption that holds up each arrow.",
        "Drop activities that lead to no result.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "logframe",
    phase: "plan",
    name: { es: "Matriz de marco lógico", en: "Logical framework" },
    purpose: {
      es: "Resumir objetivos, indicadores, medios de verificación y supuestos.",
      en: "Sum up objectives, indicators, means of verification and assumptions.",
    },
    layout: {
      type: "table",
      columns: [
        { es: "Resumen narrativo", en: "Narrative summary" },
        { es: "Indicadores", en: "Indicators" },
        { es: "Medios de verificación", en: "Means of verification" },
        { es: "Supuestos", en: "Assumptions" },
      ],
      regions: [
        { id: "goal", title: { es: "Fin", en: "Goal" }, rect: [0, 0, 1, 0.25] },
        { id: "purpose", title: { es: "Propósito", en: "Purpose" }, rect: [0, 0.25, 1, 0.25] },
        { id: "components", title: { es: "Componentes", en: "Components" }, rect: [0, 0.5, 1, 0.25] },
        { id: "activities", title: { es: "Actividades", en: "Activities" }, rect: [0, 0.75, 1, 0.25] },
      ],
    },
    minutes: { min: 30, typical: 45, max: 60 },
    mode: "groups",
    steps: {
      es: [
        "Completen primero la columna narrativa de arriba hacia abajo.",
        "Luego indicadores con línea base y meta.",
        "Verifiquen la lógica de abajo hacia arriba: actividades más supuestos llevan a componentes.",
        "Úsenla solo para las dos iniciativas principales.",
      ],
      en: [
        "Fill the narrative column first, top down.",
        "Then indicators with baseline and target.",
        "Check the logic bottom up: activities plus assumptions lead to components.",
        "Use it only for the two main initiatives.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "action-plan-canvas",
    phase: "plan",
    name: { es: "Lienzo de plan de acción", en: "Action plan canvas" },
    purpose: {
      es: "Convertir la hoja de ruta en acciones con responsable, plazo e indicador.",
      en: "Turn the roadmap into actions with owner, date and indicator.",
    },
    layout: {
      type: "table",
      regions: [
        { id: "objective", title: { es: "Objetivo", en: "Objective" }, rect: [0, 0, 0.125, 1] },
        { id: "action", title: { es: "Acción", en: "Action" }, rect: [0.125, 0, 0.125, 1] },
        { id: "owner", title: { es: "Unidad responsable", en: "Responsible unit" }, rect: [0.25, 0, 0.125, 1] },
        { id: "partners", title: { es: "Corresponsables", en: "Partners" }, rect: [0.375, 0, 0.125, 1] },
        { id: "dates", title: { es: "Inicio y fin", en: "Start and end" }, rect: [0.5, 0, 0.125, 1] },
        {
          id: "indicator",
          title: { es: "Indicador: línea base y meta", en: "Indicator: baseline and target" },
          rect: [0.625, 0, 0.125, 1],
        },
        { id: "resources", title: { es: "Recursos", en: "Resources" }, rect: [0.75, 0, 0.125, 1] },
        { id: "risk", title: { es: "Riesgo o supuesto", en: "Risk or assumption" }, rect: [0.875, 0, 0.125, 1] },
      ],
    },
    minutes: { min: 40, typical: 60, max: 75 },
    mode: "groups",
    steps: {
      es: [
        "Elijan de tres a ocho acciones; menos y mejor definidas.",
        "Redacten cada acción con verbo en infinitivo y resultado verificable.",
        "Una sola unidad responsable por acción; sin nombres de personas.",
        "Si no hay línea base, escriban cómo y cuándo la obtendrán.",
        "Lean cada acción en voz alta: ¿alguien externo sabría si se cumplió?",
      ],
      en: [
        "Pick three to eight actions; fewer and sharper.",
        "Word each with a verb and a verifiable result.",
        "One responsible unit per action; no personal names.",
        "If there is no baseline, write how and when you will get it.",
        "Read each aloud: would an outsider know whether it was done?",
      ],
    },
    fields: ["objective", "action", "owner", "partners", "dates", "indicator", "resources", "risk"],
    boardKind: "plan",
  },
  {
    id: "raci",
    phase: "plan",
    name: { es: "Matriz RACI", en: "RACI matrix" },
    purpose: {
      es: "Aclarar quién ejecuta, responde, es consultado e informado.",
      en: "Clarify who does, answers, is consulted and informed.",
    },
    layout: {
      type: "table",
      regions: [
        { id: "action", title: { es: "Acción", en: "Action" }, rect: [0, 0, 0.2, 1] },
        { id: "unit1", title: { es: "Unidad 1", en: "Unit 1" }, rect: [0.2, 0, 0.2, 1] },
        { id: "unit2", title: { es: "Unidad 2", en: "Unit 2" }, rect: [0.4, 0, 0.2, 1] },
        { id: "unit3", title: { es: "Unidad 3", en: "Unit 3" }, rect: [0.6, 0, 0.2, 1] },
        { id: "unit4", title: { es: "Unidad 4", en: "Unit 4" }, rect: [0.8, 0, 0.2, 1] },
      ],
    },
    minutes: { min: 15, typical: 20, max: 30 },
    mode: "groups",
    steps: {
      es: [
        "Una fila por acción.",
        "Exactamente una A por fila; al menos una R.",
        "Si hay demasiadas C, simplifiquen.",
        "Confirmen que las unidades citadas conocen su papel.",
      ],
      en: [
        "One row per action.",
        "Exactly one A per row; at least one R.",
        "Too many Cs: simplify.",
        "Confirm that the units named know their role.",
      ],
    },
    fields: ["text"],
    boardKind: "plan",
  },
  {
    id: "risk-matrix",
    phase: "plan",
    name: { es: "Matriz de riesgos", en: "Risk matrix" },
    purpose: {
      es: "Anticipar lo que puede impedir el avance y cómo responder.",
      en: "Foresee what may block progress and how to respond.",
    },
    layout: {
      type: "matrix",
      axes: {
        x: {
          label: { es: "Probabilidad", en: "Probability" },
          low: { es: "Baja", en: "Low" },
          high: { es: "Alta", en: "High" },
        },
        y: { label: { es: "Impacto", en: "Impact" }, low: { es: "Bajo", en: "Low" }, high: { es: "Alto", en: "High" } },
      },
      range: [1, 5],
      regions: [
        { id: "avoid", title: { es: "Evitar", en: "Avoid" }, rect: [0.5, 0, 0.5, 0.5] },
        { id: "transfer", title: { es: "Transferir", en: "Transfer" }, rect: [0, 0, 0.5, 0.5] },
        { id: "reduce", title: { es: "Reducir", en: "Reduce" }, rect: [0.5, 0.5, 0.5, 0.5] },
        { id: "accept", title: { es: "Aceptar", en: "Accept" }, rect: [0, 0.5, 0.5, 0.5] },
      ],
    },
    minutes: { min: 15, typical: 20, max: 30 },
    mode: "groups",
    steps: {
      es: [
        "Escriban el riesgo como causa, evento y consecuencia.",
        "Valoren probabilidad e impacto de 1 a 5.",
        "Definan respuesta y unidad a cargo para los que lleguen a 10 o más (probabilidad × impacto).",
        "Incluyan cambio de autoridades, presupuesto y seguridad de la información.",
      ],
      en: [
        "Word each risk as cause, event and consequence.",
        "Rate probability and impact 1 to 5.",
        "Set a response and owner for scores (probability × impact) of 10 or more.",
        "Include change of authorities, budget and information security.",
      ],
    },
    fields: ["text", "probability", "impact", "response", "ownerUnit"],
    boardKind: "matrix",
  },
] as const satisfies readonly Method[];
