// Methods that bring other people's eyes to the work of a group.
import type { Method } from "./method.ts";

export const testing = [
  {
    id: "feedback-grid",
    phase: "test",
    name: { es: "Cuadrícula de retroalimentación", en: "Feedback grid" },
    purpose: {
      es: "Recoger reacciones al prototipo de forma ordenada.",
      en: "Gather reactions to the prototype in order.",
    },
    layout: {
      type: "grid",
      regions: [
        { id: "likes", title: { es: "Lo que funciona", en: "What works" }, rect: [0, 0, 0.5, 0.5] },
        { id: "wishes", title: { es: "Lo que cambiaría", en: "What I would change" }, rect: [0.5, 0, 0.5, 0.5] },
        { id: "questions", title: { es: "Preguntas", en: "Questions" }, rect: [0, 0.5, 0.5, 0.5] },
        { id: "ideas", title: { es: "Nuevas ideas", en: "New ideas" }, rect: [0.5, 0.5, 0.5, 0.5] },
      ],
    },
    minutes: { min: 10, typical: 15, max: 20 },
    mode: "gallery",
    steps: {
      es: [
        "Otra mesa visita el tablero y comenta.",
        "La mesa anfitriona escucha y no defiende.",
        "Cierren con dos ajustes que harán.",
      ],
      en: [
        "Another table visits the board and comments.",
        "The host table listens and does not defend.",
        "Close with two changes they will make.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "gallery-walk",
    phase: "test",
    name: { es: "Recorrido de galería", en: "Gallery walk" },
    purpose: {
      es: "Compartir avances entre mesas sin presentaciones largas.",
      en: "Share progress across tables without long presentations.",
    },
    layout: {
      type: "overlay",
      regions: [
        { id: "boards", title: { es: "Tableros de todas las mesas", en: "All tables' boards" }, rect: [0, 0, 1, 1] },
      ],
    },
    minutes: { min: 15, typical: 20, max: 25 },
    mode: "gallery",
    steps: {
      es: [
        "Una persona por mesa se queda para explicar.",
        "Las demás rotan cada cinco minutos.",
        "Dejan como máximo dos comentarios por tablero.",
        "Al final cada mesa lee y marca lo que adopta.",
      ],
      en: [
        "One person per table stays to explain.",
        "The rest rotate every five minutes.",
        "They leave at most two comments per board.",
        "At the end each table reads and marks what it adopts.",
      ],
    },
    fields: ["text"],
  },
] as const satisfies readonly Method[];
