// Methods that produce ideas and bring them into order.
import type { Method } from "./method.ts";

export const ideate = [
  {
    id: "brainstorm",
    phase: "ideate",
    name: { es: "Lluvia de ideas", en: "Brainstorm" },
    purpose: { es: "Generar muchas ideas sin juzgarlas.", en: "Produce many ideas without judging them." },
    layout: {
      type: "free",
      regions: [
        { id: "ideas", title: { es: "Ideas", en: "Ideas" }, rect: [0, 0, 1, 0.85] },
        { id: "parking", title: { es: "Estacionamiento", en: "Parking lot" }, rect: [0, 0.85, 1, 0.15] },
      ],
    },
    minutes: { min: 10, typical: 12, max: 20 },
    mode: "groups",
    steps: {
      es: [
        "Lea el reto y déjelo visible.",
        "Cinco minutos en silencio: una idea por nota, con verbo.",
        "Cada persona comparte en un minuto; sin críticas todavía.",
        "Anime a construir sobre ideas de otras personas.",
        "Lo que no corresponda va al estacionamiento.",
      ],
      en: [
        "Read the challenge and keep it in view.",
        "Five silent minutes: one idea per note, with a verb.",
        "Each shares for a minute; no criticism yet.",
        "Encourage building on others' ideas.",
        "Anything off-topic goes to the parking lot.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "brainwriting",
    phase: "ideate",
    name: { es: "Escritura de ideas 6-3-5", en: "Brainwriting 6-3-5" },
    purpose: {
      es: "Dar el mismo peso a todas las personas: tres ideas por ronda que otras amplían.",
      en: "Give everyone equal weight: three ideas a round that others extend.",
    },
    layout: {
      type: "table",
      columns: [
        { es: "Idea A", en: "Idea A" },
        { es: "Idea B", en: "Idea B" },
        { es: "Idea C", en: "Idea C" },
      ],
      regions: [
        { id: "p1", title: { es: "Persona 1", en: "Person 1" }, rect: [0, 0, 1, 0.1667] },
        { id: "p2", title: { es: "Persona 2", en: "Person 2" }, rect: [0, 0.1667, 1, 0.1667] },
        { id: "p3", title: { es: "Persona 3", en: "Person 3" }, rect: [0, 0.3333, 1, 0.1667] },
        { id: "p4", title: { es: "Persona 4", en: "Person 4" }, rect: [0, 0.5, 1, 0.1667] },
        { id: "p5", title: { es: "Persona 5", en: "Person 5" }, rect: [0, 0.6667, 1, 0.1667] },
        { id: "p6", title: { es: "Persona 6", en: "Person 6" }, rect: [0, 0.8333, 1, 0.1667] },
      ],
    },
    minutes: { min: 18, typical: 25, max: 30 },
    mode: "groups",
    steps: {
      es: [
        "Cada persona escribe tres ideas en cinco minutos.",
        "Al cambiar de ronda, continúa la fila siguiente y amplía lo escrito.",
        "Reduzca a tres o cuatro rondas de tres minutos si hay poco tiempo.",
        "Útil cuando hay jerarquías o personas que hablan menos.",
      ],
      en: [
        "Each person writes three ideas in five minutes.",
        "At each round, move to the next row and extend it.",
        "Cut to three or four rounds of three minutes if short of time.",
        "Good when ranks are mixed or some speak less.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "affinity",
    phase: "ideate",
    name: { es: "Agrupación por afinidad", en: "Affinity clustering" },
    alsoKnownAs: ["Mapa de afinidad"],
    purpose: {
      es: "Ordenar ideas por temas que surgen del propio grupo.",
      en: "Order ideas by themes that emerge from the group.",
    },
    layout: {
      type: "free",
      regions: [
        { id: "unsorted", title: { es: "Sin agrupar", en: "Unsorted" }, rect: [0, 0, 0.25, 1] },
        { id: "clusters", title: { es: "Grupos", en: "Clusters" }, rect: [0.25, 0, 0.75, 1] },
      ],
    },
    minutes: { min: 10, typical: 15, max: 20 },
    mode: "groups",
    steps: {
      es: [
        "Muevan las notas en silencio hasta que se estabilicen.",
        "Si una nota cabe en dos grupos, duplíquenla.",
        "Pongan nombre a cada grupo con una frase, no con una palabra.",
        "Entre cuatro y siete grupos es suficiente.",
      ],
      en: [
        "Move notes in silence until they settle.",
        "If a note fits two clusters, duplicate it.",
        "Name each cluster with a phrase, not a word.",
        "Four to seven clusters is enough.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
] as const satisfies readonly Method[];
