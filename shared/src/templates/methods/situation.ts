// Methods that take stock: where we stand, what helps and what is missing.
import type { Method } from "./method.ts";

export const situation = [
  {
    id: "swot",
    phase: "situation",
    name: { es: "Análisis FODA", en: "SWOT analysis" },
    alsoKnownAs: ["DAFO (España)"],
    purpose: {
      es: "Resumir el punto de partida interno y externo.",
      en: "Sum up the internal and external starting point.",
    },
    layout: {
      type: "grid",
      regions: [
        { id: "strengths", title: { es: "Fortalezas", en: "Strengths" }, rect: [0, 0, 0.5, 0.5] },
        { id: "opportunities", title: { es: "Oportunidades", en: "Opportunities" }, rect: [0.5, 0, 0.5, 0.5] },
        { id: "weaknesses", title: { es: "Debilidades", en: "Weaknesses" }, rect: [0, 0.5, 0.5, 0.5] },
        { id: "threats", title: { es: "Amenazas", en: "Threats" }, rect: [0.5, 0.5, 0.5, 0.5] },
      ],
    },
    minutes: { min: 15, typical: 20, max: 30 },
    mode: "groups",
    steps: {
      es: [
        "Recuerde: fortalezas y debilidades son internas; oportunidades y amenazas, externas.",
        "Tres notas por persona, en silencio.",
        "Agrupen repetidas y voten las dos más importantes de cada cuadrante.",
      ],
      en: [
        "Remind: strengths and weaknesses are internal; opportunities and threats external.",
        "Three notes each, in silence.",
        "Merge duplicates and vote the top two in each cell.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "pestel",
    phase: "situation",
    name: { es: "Análisis PESTEL", en: "PESTEL analysis" },
    purpose: {
      es: "Explorar el entorno que condiciona la transformación digital.",
      en: "Scan the environment that conditions digital transformation.",
    },
    layout: {
      type: "grid",
      regions: [
        { id: "political", title: { es: "Político", en: "Political" }, rect: [0, 0, 0.3333, 0.5] },
        { id: "economic", title: { es: "Económico", en: "Economic" }, rect: [0.3333, 0, 0.3333, 0.5] },
        { id: "social", title: { es: "Social", en: "Social" }, rect: [0.6667, 0, 0.3333, 0.5] },
        { id: "technological", title: { es: "Tecnológico", en: "Technological" }, rect: [0, 0.5, 0.3333, 0.5] },
        { id: "environmental", title: { es: "Ecológico", en: "Environmental" }, rect: [0.3333, 0.5, 0.3333, 0.5] },
        { id: "legal", title: { es: "Legal", en: "Legal" }, rect: [0.6667, 0.5, 0.3333, 0.5] },
      ],
    },
    minutes: { min: 15, typical: 20, max: 30 },
    mode: "groups",
    steps: {
      es: [
        "Asigne dos factores a cada pareja.",
        "Escriban hechos y tendencias, no opiniones.",
        "Marquen si ayudan o frenan y el plazo en que ocurrirán.",
      ],
      en: [
        "Give two factors to each pair.",
        "Write facts and trends, not opinions.",
        "Mark whether they help or hinder and by when.",
      ],
    },
    fields: ["text", "direction", "horizon"],
    boardKind: "notes",
  },
  {
    id: "capability-assessment",
    phase: "situation",
    name: { es: "Evaluación de capacidades", en: "Capability assessment" },
    purpose: {
      es: "Acordar el nivel actual y deseado de las capacidades de gobierno digital.",
      en: "Agree current and desired levels of digital-government capability.",
    },
    layout: {
      type: "table",
      columns: [
        { es: "Nivel actual", en: "Current level" },
        { es: "Evidencia", en: "Evidence" },
        { es: "Nivel deseado", en: "Desired level" },
        { es: "Brecha", en: "Gap" },
      ],
      regions: [
        { id: "leadership", title: { es: "Liderazgo", en: "Leadership" }, rect: [0, 0, 1, 0.1667] },
        { id: "strategy", title: { es: "Estrategia", en: "Strategy" }, rect: [0, 0.1667, 1, 0.1667] },
        {
          id: "governance",
          title: { es: "Gobernanza y coordinación", en: "Governance and coordination" },
          rect: [0, 0.3333, 1, 0.1667],
        },
        { id: "legal", title: { es: "Marco legal", en: "Legal" }, rect: [0, 0.5, 1, 0.1667] },
        {
          id: "technology",
          title: { es: "Tecnología y datos", en: "Technology and data" },
          rect: [0, 0.6667, 1, 0.1667],
        },
        { id: "workforce", title: { es: "Talento", en: "Workforce" }, rect: [0, 0.8333, 1, 0.1667] },
      ],
    },
    minutes: { min: 30, typical: 45, max: 60 },
    mode: "groups",
    steps: {
      es: [
        "Aclare que no es un examen ni una clasificación de entidades.",
        "Paso 1: cada persona responde en privado; puede marcar «No tengo información».",
        "Paso 2: muestre la dispersión y conversen empezando por la dimensión con más desacuerdo.",
        "Acuerden un valor y escriban la evidencia que lo respalda.",
        "Señalen las dos brechas que más frenan el servicio.",
      ],
      en: [
        "Make clear it is neither an exam nor a ranking.",
        "Step 1: each person answers privately; 'I do not have the information' is allowed.",
        "Step 2: show the spread and talk, starting where disagreement is largest.",
        "Agree a value and write the evidence behind it.",
        "Flag the two gaps that hold the service back most.",
      ],
    },
    fields: ["current", "evidence", "target"],
    boardKind: "assessment",
  },
  {
    id: "competency-profile",
    phase: "situation",
    name: { es: "Perfil de competencias digitales", en: "e-Competency profile" },
    purpose: {
      es: "Definir conocimientos, habilidades y actitudes por nivel de cargo.",
      en: "Define knowledge, skills and attitudes by job level.",
    },
    layout: {
      type: "table",
      columns: [
        { es: "Alta dirección", en: "Senior executives" },
        { es: "Mandos medios", en: "Middle managers" },
        { es: "Especialistas", en: "Specialists" },
        { es: "Atención a la ciudadanía", en: "Front line" },
      ],
      regions: [
        { id: "knowledge", title: { es: "Conocimientos", en: "Knowledge" }, rect: [0, 0, 1, 0.3333] },
        { id: "skill", title: { es: "Habilidades", en: "Skills" }, rect: [0, 0.3333, 1, 0.3333] },
        { id: "attitude", title: { es: "Actitudes", en: "Attitudes" }, rect: [0, 0.6667, 1, 0.3333] },
      ],
    },
    minutes: { min: 25, typical: 35, max: 45 },
    mode: "groups",
    steps: {
      es: [
        "Asigne un nivel de cargo a cada pareja.",
        "Elijan como máximo cinco competencias por nivel.",
        "Indiquen nivel requerido y nivel actual.",
        "Propongan una vía de aprendizaje por brecha: curso, mentoría o práctica.",
      ],
      en: [
        "Give one job level to each pair.",
        "Pick at most five competencies per level.",
        "State required and current proficiency.",
        "Propose one learning route per gap: course, mentoring or practice.",
      ],
    },
    fields: ["competency", "required", "current", "route"],
    boardKind: "notes",
  },
  {
    id: "mindset-shift",
    phase: "situation",
    name: { es: "Cambio de mentalidad: de… a…", en: "Mindset shift: from… to…" },
    purpose: {
      es: "Hacer visibles las creencias que frenan y las que se quieren promover.",
      en: "Make visible the beliefs that hold back and those to promote.",
    },
    layout: {
      type: "columns",
      regions: [
        { id: "from", title: { es: "De (creencia actual)", en: "From (current belief)" }, rect: [0, 0, 0.3333, 1] },
        { id: "to", title: { es: "A (creencia deseada)", en: "To (desired belief)" }, rect: [0.3333, 0, 0.3333, 1] },
        {
          id: "practice",
          title: { es: "Práctica que lo demuestra", en: "Practice that shows it" },
          rect: [0.6667, 0, 0.3333, 1],
        },
      ],
    },
    minutes: { min: 15, typical: 20, max: 25 },
    mode: "groups",
    steps: {
      es: [
        "Pida frases que se oyen de verdad en la entidad, sin señalar a nadie.",
        "Transformen cada frase en la creencia deseada.",
        "Acuerden una práctica visible en 30 días.",
        "Use aportes anónimos si hay distintas jerarquías en la mesa.",
      ],
      en: [
        "Ask for sentences really heard in the entity, pointing at nobody.",
        "Turn each into the desired belief.",
        "Agree one visible practice within 30 days.",
        "Use anonymous input if ranks are mixed at the table.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
] as const satisfies readonly Method[];
