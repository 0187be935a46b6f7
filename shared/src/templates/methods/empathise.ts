// Methods that look at a service from the side of the people who use it.
import type { Method } from "./method.ts";

export const empathise = [
  {
    id: "stakeholder-map",
    phase: "empathise",
    name: { es: "Mapa de actores", en: "Stakeholder map" },
    alsoKnownAs: ["Mapa de partes interesadas", "Mapeo de actores"],
    purpose: {
      es: "Ver quién influye, quién se ve afectado y con quién hay que aliarse.",
      en: "See who has influence, who is affected and whom to ally with.",
    },
    layout: {
      type: "matrix",
      axes: {
        x: {
          label: { es: "Interés o afectación", en: "Interest or stake" },
          low: { es: "Bajo", en: "Low" },
          high: { es: "Alto", en: "High" },
        },
        y: {
          label: { es: "Influencia", en: "Influence" },
          low: { es: "Baja", en: "Low" },
          high: { es: "Alta", en: "High" },
        },
      },
      range: [0, 100],
      regions: [
        { id: "keep-satisfied", title: { es: "Mantener satisfechos", en: "Keep satisfied" }, rect: [0, 0, 0.5, 0.5] },
        { id: "involve", title: { es: "Involucrar de cerca", en: "Manage closely" }, rect: [0.5, 0, 0.5, 0.5] },
        { id: "monitor", title: { es: "Observar", en: "Monitor" }, rect: [0, 0.5, 0.5, 0.5] },
        { id: "inform", title: { es: "Mantener informados", en: "Keep informed" }, rect: [0.5, 0.5, 0.5, 0.5] },
      ],
    },
    minutes: { min: 15, typical: 20, max: 30 },
    mode: "groups",
    steps: {
      es: [
        "Enfoque el mapa en un servicio o reto concreto.",
        "Cada persona escribe actores: uno por nota, con institución y rol, no nombres propios.",
        "Ubiquen cada nota según interés e influencia.",
        "Marquen aliados, dudosos y opositores; tracen relaciones clave.",
        "Pregunte quién falta, sobre todo personas usuarias y GAD.",
      ],
      en: [
        "Anchor the map on one service or challenge.",
        "Each person writes actors: one per note, institution and role, no personal names.",
        "Place each note by interest and influence.",
        "Mark allies, undecided and opponents; draw key links.",
        "Ask who is missing, above all users and local government.",
      ],
    },
    fields: ["text", "institution", "stance"],
    boardKind: "notes",
  },
  {
    id: "persona",
    phase: "empathise",
    name: { es: "Ficha de persona usuaria", en: "Persona" },
    alsoKnownAs: ["Arquetipo", "Perfil de usuario"],
    purpose: {
      es: "Poner rostro a las personas para quienes se diseña el servicio.",
      en: "Put a face on the people the service is for.",
    },
    layout: {
      type: "canvas",
      regions: [
        { id: "profile", title: { es: "Quién es", en: "Who they are" }, rect: [0, 0, 0.3, 0.5] },
        {
          id: "context",
          title: { es: "Contexto y acceso digital", en: "Context and digital access" },
          rect: [0, 0.5, 0.3, 0.5],
        },
        {
          id: "goals",
          title: { es: "Qué necesita lograr", en: "What they need to achieve" },
          rect: [0.3, 0, 0.35, 0.5],
        },
        { id: "barriers", title: { es: "Barreras", en: "Barriers" }, rect: [0.3, 0.5, 0.35, 0.5] },
        { id: "quote", title: { es: "Frase que lo resume", en: "Quote that sums it up" }, rect: [0.65, 0, 0.35, 0.34] },
        { id: "channels", title: { es: "Canales que usa", en: "Channels used" }, rect: [0.65, 0.34, 0.35, 0.33] },
        {
          id: "rights",
          title: { es: "Apoyos o ajustes que requiere", en: "Support or adjustments required" },
          rect: [0.65, 0.67, 0.35, 0.33],
        },
      ],
    },
    minutes: { min: 15, typical: 20, max: 30 },
    mode: "groups",
    steps: {
      es: [
        "Elijan una persona usuaria lejana al promedio: zona rural, discapacidad, adulta mayor u otra lengua.",
        "Usen un nombre ficticio y ningún dato de personas reales.",
        "Completen primero contexto y barreras.",
        "Contrasten con datos o casos que el grupo conozca.",
      ],
      en: [
        "Pick a user far from the average: rural, with a disability, older or speaking another language.",
        "Use a made-up name and no data of real people.",
        "Fill context and barriers first.",
        "Check against data or cases the group knows.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "empathy-map",
    phase: "empathise",
    name: { es: "Mapa de empatía", en: "Empathy map" },
    purpose: {
      es: "Comprender lo que la persona usuaria piensa, siente, ve, oye, dice y hace.",
      en: "Understand what the user thinks, feels, sees, hears, says and does.",
    },
    layout: {
      type: "canvas",
      regions: [
        { id: "think-feel", title: { es: "Piensa y siente", en: "Thinks and feels" }, rect: [0.25, 0, 0.5, 0.35] },
        { id: "hear", title: { es: "Oye", en: "Hears" }, rect: [0, 0.1, 0.25, 0.5] },
        { id: "see", title: { es: "Ve", en: "Sees" }, rect: [0.75, 0.1, 0.25, 0.5] },
        { id: "say-do", title: { es: "Dice y hace", en: "Says and does" }, rect: [0.25, 0.35, 0.5, 0.3] },
        { id: "pains", title: { es: "Frustraciones", en: "Pains" }, rect: [0, 0.65, 0.5, 0.35] },
        { id: "gains", title: { es: "Aspiraciones", en: "Gains" }, rect: [0.5, 0.65, 0.5, 0.35] },
      ],
    },
    minutes: { min: 12, typical: 15, max: 20 },
    mode: "groups",
    steps: {
      es: [
        "Trabajen sobre la persona usuaria elegida.",
        "Dos minutos en silencio por cuadrante.",
        "Marquen con estrella lo que procede de evidencia y con signo de pregunta lo supuesto.",
        "Cierren con una frustración y una aspiración principal.",
      ],
      en: [
        "Work on the chosen persona.",
        "Two silent minutes per section.",
        "Star what comes from evidence, question-mark what is assumed.",
        "Close with one main pain and one main gain.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "journey-map",
    phase: "empathise",
    name: { es: "Mapa del recorrido", en: "Journey map" },
    alsoKnownAs: ["Mapa de viaje", "Mapa de experiencia"],
    purpose: {
      es: "Encontrar los momentos críticos del trámite de principio a fin.",
      en: "Find the critical moments of the procedure end to end.",
    },
    layout: {
      type: "swimlanes",
      columns: [
        { es: "Se entera", en: "Finds out" },
        { es: "Se prepara", en: "Prepares" },
        { es: "Solicita", en: "Applies" },
        { es: "Espera y da seguimiento", en: "Waits and follows up" },
        { es: "Recibe", en: "Receives" },
        { es: "Después", en: "Afterwards" },
      ],
      regions: [
        { id: "steps", title: { es: "Pasos", en: "Steps" }, rect: [0, 0, 1, 0.16] },
        { id: "actions", title: { es: "Qué hace la persona", en: "What the user does" }, rect: [0, 0.16, 1, 0.17] },
        {
          id: "touchpoints",
          title: { es: "Puntos de contacto e instituciones", en: "Touchpoints and institutions" },
          rect: [0, 0.33, 1, 0.17],
        },
        { id: "emotion", title: { es: "Cómo se siente", en: "How they feel" }, rect: [0, 0.5, 1, 0.17] },
        { id: "pain", title: { es: "Problemas", en: "Pain points" }, rect: [0, 0.67, 1, 0.17] },
        { id: "ideas", title: { es: "Oportunidades", en: "Opportunities" }, rect: [0, 0.84, 1, 0.16] },
      ],
    },
    minutes: { min: 20, typical: 30, max: 45 },
    mode: "groups",
    steps: {
      es: [
        "Elijan un trámite real y su persona usuaria.",
        "Escriban los pasos como los vive la persona, no como los define el proceso interno.",
        "Agreguen tiempo, costo y visitas por paso.",
        "Señalen los tres momentos más críticos.",
      ],
      en: [
        "Choose a real procedure and its persona.",
        "Write the steps as the person lives them, not as the internal process defines them.",
        "Add time, cost and visits per step.",
        "Flag the three most critical moments.",
      ],
    },
    fields: ["text", "minutes", "cost"],
    boardKind: "notes",
  },
  {
    id: "service-inventory",
    phase: "empathise",
    name: { es: "Inventario de servicios y ODS", en: "Service inventory and SDGs" },
    purpose: {
      es: "Relacionar los servicios de la entidad con el plan nacional y los ODS.",
      en: "Relate the entity's services to the national plan and the SDGs.",
    },
    layout: {
      type: "table",
      regions: [
        { id: "service", title: { es: "Servicio o trámite", en: "Service or procedure" }, rect: [0, 0, 0.1667, 1] },
        { id: "users", title: { es: "A quién sirve", en: "Whom it serves" }, rect: [0.1667, 0, 0.1667, 1] },
        { id: "channel", title: { es: "Canal actual", en: "Current channel" }, rect: [0.3333, 0, 0.1667, 1] },
        { id: "sdg", title: { es: "Meta ODS", en: "SDG target" }, rect: [0.5, 0, 0.1667, 1] },
        {
          id: "plan",
          title: { es: "Objetivo del plan nacional o eje de la Agenda", en: "National-plan goal or Agenda axis" },
          rect: [0.6667, 0, 0.1667, 1],
        },
        {
          id: "score",
          title: { es: "Valoración en cinco dimensiones", en: "Five-dimension rating" },
          rect: [0.8333, 0, 0.1667, 1],
        },
      ],
    },
    minutes: { min: 15, typical: 20, max: 30 },
    mode: "groups",
    steps: {
      es: [
        "Limiten la lista a diez servicios de mayor demanda.",
        "Anoten la meta ODS con su código.",
        "Valoren respuesta, calidad, asequibilidad, accesibilidad y orientación a las personas.",
        "Elijan uno o dos servicios para el resto del taller.",
      ],
      en: [
        "Keep the list to ten most requested services.",
        "Note the SDG target by code.",
        "Rate responsiveness, quality, affordability, accessibility and people-orientation.",
        "Choose one or two services for the rest of the workshop.",
      ],
    },
    fields: ["text", "sdgTarget", "score"],
    boardKind: "notes",
  },
] as const satisfies readonly Method[];
