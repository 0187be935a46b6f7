// «¿Cómo podríamos…?»: from a problem to a challenge worth solving, in an hour and a half.
import { methodBoard, numberedGroups, type Template } from "./template.ts";

export const howMightWe = {
  id: "how-might-we",
  title: { es: "¿Cómo podríamos…?", en: "How might we…?" },
  description: { es: "Del problema al reto. 90 minutos.", en: "From the problem to the challenge. 90 minutes." },
  sessions: [],
  boards: [
    methodBoard("problem-tree"),
    methodBoard("five-whys"),
    methodBoard("how-might-we"),
    methodBoard("plus-delta"),
  ],
  blocks: [
    {
      day: 1,
      startsAt: "09:00",
      minutes: 90,
      stages: [
        {
          id: "arrival",
          mode: "arrival",
          minutes: 5,
          title: { es: "Llegada", en: "Arrival" },
          prompt: { es: "Le damos la bienvenida.", en: "Welcome." },
        },
        {
          id: "situation",
          mode: "talk",
          minutes: 5,
          title: { es: "La situación", en: "The situation" },
          prompt: { es: "¿Qué nos preocupa y a quién le afecta?", en: "What worries us, and whom does it affect?" },
          notes: {
            es: ["Presente el caso con un ejemplo concreto."],
            en: ["Introduce the case with a concrete example."],
          },
        },
        {
          id: "problem-tree",
          mode: "groups",
          minutes: 25,
          title: { es: "Árbol de problemas", en: "Problem tree" },
          prompt: {
            es: "¿Cuál es el problema central, qué lo causa y qué provoca?",
            en: "What is the core problem, what causes it and what does it lead to?",
          },
          instructions: {
            es: ["Pregunten «¿por qué?» para bajar a las causas e «¿y entonces?» para subir a los efectos."],
            en: ["Ask “why?” to go down to the causes and “so what?” to go up to the effects."],
          },
          method: "problem-tree",
          board: "problem-tree",
        },
        {
          id: "five-whys",
          mode: "groups",
          minutes: 10,
          title: { es: "Cinco porqués", en: "Five whys" },
          prompt: { es: "¿Cuál es la causa de fondo?", en: "What is the root cause?" },
          instructions: {
            es: ["Cada respuesta origina la siguiente pregunta.", "Deténganse donde puedan actuar."],
            en: ["Each answer raises the next question.", "Stop where you can act."],
          },
          method: "five-whys",
          board: "five-whys",
        },
        {
          id: "how-might-we",
          mode: "groups",
          minutes: 20,
          title: { es: "¿Cómo podríamos…?", en: "How might we…?" },
          prompt: { es: "¿Cómo podríamos… para… de modo que…?", en: "How might we… for… so that…?" },
          instructions: {
            es: ["Redacte dos preguntas a partir de las causas halladas."],
            en: ["Write two questions from the causes you found."],
          },
          method: "how-might-we",
          board: "how-might-we",
        },
        {
          id: "voting",
          mode: "groups",
          minutes: 8,
          title: { es: "Votación", en: "Voting" },
          prompt: { es: "¿Qué reto vale más la pena resolver?", en: "Which challenge is most worth solving?" },
          instructions: {
            es: ["Reparta sus puntos, en privado.", "Elijan un reto principal y uno de reserva."],
            en: ["Spend your dots, in private.", "Choose one main challenge and one in reserve."],
          },
          method: "dot-voting",
          board: "how-might-we",
        },
        {
          id: "share-back",
          mode: "talk",
          minutes: 12,
          title: { es: "Puesta en común", en: "Share-back" },
          prompt: { es: "¿Qué reto eligió cada mesa?", en: "Which challenge did each table choose?" },
          notes: {
            es: ["Proyecte el reto de cada mesa y dele dos minutos."],
            en: ["Project each table's challenge and give it two minutes."],
          },
        },
        {
          id: "evaluation",
          mode: "plenary",
          minutes: 5,
          title: { es: "Más y Delta", en: "Plus/Delta" },
          prompt: { es: "¿Qué funcionó y qué cambiaría?", en: "What worked, and what would you change?" },
          method: "plus-delta",
          board: "plus-delta",
        },
      ],
    },
  ],
  groups: numberedGroups(4),
} as const satisfies Template;
