// Methods that turn what was seen into a problem or a challenge worth solving.
import type { Method } from "./method.ts";

export const define = [
  {
    id: "problem-tree",
    phase: "define",
    name: { es: "Árbol de problemas", en: "Problem tree" },
    purpose: { es: "Separar causas, problema central y efectos.", en: "Separate causes, core problem and effects." },
    layout: {
      type: "tree",
      regions: [
        { id: "effects", title: { es: "Efectos", en: "Effects" }, rect: [0, 0, 1, 0.33] },
        { id: "core", title: { es: "Problema central", en: "Core problem" }, rect: [0.2, 0.33, 0.6, 0.27] },
        { id: "causes", title: { es: "Causas", en: "Causes" }, rect: [0, 0.6, 1, 0.4] },
      ],
    },
    minutes: { min: 20, typical: 30, max: 40 },
    mode: "groups",
    steps: {
      es: [
        "Redacten el problema central como situación negativa, no como falta de una solución.",
        "Pregunten «¿por qué?» para bajar a las causas.",
        "Pregunten «¿y entonces?» para subir a los efectos.",
        "Marquen las causas que la mesa sí puede modificar.",
      ],
      en: [
        "Word the core problem as a negative situation, not as a missing solution.",
        "Ask 'why?' to go down to causes.",
        "Ask 'so what?' to go up to effects.",
        "Mark the causes the table can act on.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "five-whys",
    phase: "define",
    name: { es: "Cinco porqués", en: "Five whys" },
    purpose: { es: "Llegar a la causa de fondo de un problema.", en: "Reach the root cause of a problem." },
    layout: {
      type: "columns",
      regions: [
        { id: "problem", title: { es: "Problema", en: "Problem" }, rect: [0, 0, 0.1667, 1] },
        { id: "w1", title: { es: "¿Por qué? 1", en: "Why? 1" }, rect: [0.1667, 0, 0.1667, 1] },
        { id: "w2", title: { es: "¿Por qué? 2", en: "Why? 2" }, rect: [0.3333, 0, 0.1667, 1] },
        { id: "w3", title: { es: "¿Por qué? 3", en: "Why? 3" }, rect: [0.5, 0, 0.1667, 1] },
        { id: "w4", title: { es: "¿Por qué? 4", en: "Why? 4" }, rect: [0.6667, 0, 0.1667, 1] },
        { id: "w5", title: { es: "¿Por qué? 5", en: "Why? 5" }, rect: [0.8333, 0, 0.1667, 1] },
      ],
    },
    minutes: { min: 8, typical: 10, max: 15 },
    mode: "groups",
    steps: {
      es: [
        "Partan de un problema votado.",
        "Cada respuesta origina la siguiente pregunta.",
        "Deténganse cuando la causa esté al alcance del grupo.",
        "Eviten culpas personales.",
      ],
      en: [
        "Start from a voted problem.",
        "Each answer raises the next question.",
        "Stop when the cause is within the group's reach.",
        "Avoid blaming people.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "visioning",
    phase: "define",
    name: { es: "Visión de futuro", en: "Visioning" },
    purpose: {
      es: "Describir el servicio deseado antes de hablar de soluciones.",
      en: "Describe the desired service before talking solutions.",
    },
    layout: {
      type: "canvas",
      regions: [
        { id: "headline", title: { es: "Titular del futuro", en: "Headline from the future" }, rect: [0, 0, 1, 0.3] },
        {
          id: "user",
          title: { es: "Qué vive la persona usuaria", en: "What the user experiences" },
          rect: [0, 0.3, 0.5, 0.35],
        },
        {
          id: "institution",
          title: { es: "Cómo trabaja la institución", en: "How the institution works" },
          rect: [0.5, 0.3, 0.5, 0.35],
        },
        {
          id: "measure",
          title: { es: "Cómo sabremos que llegamos", en: "How we will know" },
          rect: [0, 0.65, 0.5, 0.35],
        },
        {
          id: "enablers",
          title: { es: "Qué lo hizo posible", en: "What made it possible" },
          rect: [0.5, 0.65, 0.5, 0.35],
        },
      ],
    },
    minutes: { min: 15, typical: 20, max: 30 },
    mode: "groups",
    steps: {
      es: [
        "Sitúe al grupo al final del horizonte de la hoja de ruta.",
        "Redacten un titular de una línea.",
        "Completen lo que vive la persona usuaria.",
        "Cierren con una medida concreta de éxito.",
      ],
      en: [
        "Place the group at the end of the roadmap horizon.",
        "Write a one-line headline.",
        "Fill in what the user experiences.",
        "Close with one concrete measure of success.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
  {
    id: "how-might-we",
    phase: "define",
    name: { es: "¿Cómo podríamos…?", en: "How might we…?" },
    purpose: {
      es: "Convertir problemas en retos abiertos a soluciones.",
      en: "Turn problems into challenges open to solutions.",
    },
    layout: {
      type: "columns",
      regions: [
        { id: "problem", title: { es: "Problema o hallazgo", en: "Problem or insight" }, rect: [0, 0, 0.3333, 1] },
        {
          id: "hmw",
          title: { es: "¿Cómo podríamos… para… de modo que…?", en: "How might we… for… so that…?" },
          rect: [0.3333, 0, 0.3333, 1],
        },
        { id: "chosen", title: { es: "Retos elegidos", en: "Chosen challenges" }, rect: [0.6667, 0, 0.3333, 1] },
      ],
    },
    minutes: { min: 10, typical: 15, max: 20 },
    mode: "groups",
    steps: {
      es: [
        "Muestre un ejemplo demasiado amplio, uno demasiado estrecho y uno adecuado.",
        "Cada persona redacta dos preguntas.",
        "Voten y elijan un reto principal y uno de reserva.",
      ],
      en: [
        "Show one example too broad, one too narrow and one right.",
        "Each person writes two questions.",
        "Vote and keep one main and one reserve challenge.",
      ],
    },
    fields: ["text"],
    boardKind: "notes",
  },
] as const satisfies readonly Method[];
