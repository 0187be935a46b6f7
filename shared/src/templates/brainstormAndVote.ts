// «Lluvia de ideas y votación»: one decision of a group in an hour, all of it on one board.
import { methodBoard, numberedGroups, type Template } from "./template.ts";

export const brainstormAndVote = {
  id: "brainstorm-and-vote",
  title: { es: "Lluvia de ideas y votación", en: "Brainstorm and vote" },
  description: { es: "Una decisión en grupo. 60 minutos.", en: "A decision as a group. 60 minutes." },
  sessions: [],
  boards: [methodBoard("brainstorm", { id: "ideas", title: { es: "Ideas", en: "Ideas" } })],
  blocks: [
    {
      day: 1,
      startsAt: "09:00",
      minutes: 60,
      stages: [
        {
          id: "arrival",
          mode: "arrival",
          minutes: 5,
          title: { es: "Llegada", en: "Arrival" },
          prompt: { es: "Le damos la bienvenida.", en: "Welcome." },
        },
        {
          id: "question",
          mode: "talk",
          minutes: 5,
          title: { es: "La pregunta", en: "The question" },
          prompt: { es: "¿Qué necesitamos decidir hoy?", en: "What do we need to decide today?" },
          notes: {
            es: ["Lea la pregunta y compruebe que todas las personas la entienden igual."],
            en: ["Read the question and check that everyone understands it alike."],
          },
        },
        {
          id: "silent-ideas",
          mode: "groups",
          minutes: 8,
          title: { es: "Escritura en silencio", en: "Silent writing" },
          prompt: { es: "¿Qué podríamos hacer?", en: "What could we do?" },
          instructions: {
            es: ["Escriba a solas: una idea por nota, con verbo."],
            en: ["Write alone: one idea per note, with a verb."],
          },
          method: "brainstorm",
          board: "ideas",
        },
        {
          id: "shared-ideas",
          mode: "groups",
          minutes: 15,
          title: { es: "Compartir y ampliar", en: "Share and extend" },
          prompt: {
            es: "¿Qué más se puede construir sobre estas ideas?",
            en: "What else can be built on these ideas?",
          },
          instructions: {
            es: ["Cada persona comparte en un minuto; sin críticas todavía."],
            en: ["Each person shares for a minute; no criticism yet."],
          },
          notes: {
            es: ["Anime a construir sobre ideas de otras personas."],
            en: ["Encourage building on others' ideas."],
          },
          method: "brainstorm",
          board: "ideas",
        },
        {
          id: "affinity",
          mode: "groups",
          minutes: 12,
          title: { es: "Agrupar por temas", en: "Group into themes" },
          prompt: { es: "¿Qué ideas van juntas y por qué?", en: "Which ideas belong together, and why?" },
          instructions: {
            es: ["Muevan las notas en silencio.", "Pongan nombre a cada grupo con una frase."],
            en: ["Move the notes in silence.", "Name each group with a phrase."],
          },
          method: "affinity",
          board: "ideas",
        },
        {
          id: "voting",
          mode: "groups",
          minutes: 8,
          title: { es: "Votación", en: "Voting" },
          prompt: { es: "¿Qué ideas deberían seguir adelante?", en: "Which ideas should go ahead?" },
          instructions: {
            es: ["Reparta cinco puntos, en privado; dos como máximo por idea."],
            en: ["Spend five dots, in private; two at most per idea."],
          },
          method: "dot-voting",
          board: "ideas",
        },
        {
          id: "decision",
          mode: "groups",
          minutes: 7,
          title: { es: "Decisión", en: "Decision" },
          prompt: {
            es: "¿Qué decidimos y cuál es el primer paso?",
            en: "What do we decide, and what is the first step?",
          },
          notes: {
            es: ["Conversen sobre los empates; el voto orienta, no decide por sí solo."],
            en: ["Discuss ties; the vote guides, it does not decide by itself."],
          },
          board: "ideas",
        },
      ],
    },
  ],
  groups: numberedGroups(4),
} as const satisfies Template;
