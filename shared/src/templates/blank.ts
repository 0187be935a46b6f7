// «En blanco»: the shortest way from ideas to a plan. Everything else is added by hand, and what is not wanted goes.
import { methodBoard, numberedGroups, type Template } from "./template.ts";

export const blank = {
  id: "blank",
  title: { es: "En blanco", en: "Blank" },
  description: {
    es: "De las ideas al plan, sin más. Agregue sus propias etapas.",
    en: "From ideas to the plan, no more. Add your own stages.",
  },
  sessions: [],
  boards: [
    methodBoard("brainstorm", { id: "ideas", title: { es: "Ideas", en: "Ideas" } }),
    methodBoard("impact-effort", { id: "matrix", title: { es: "Matriz de priorización", en: "Priority matrix" } }),
    methodBoard("quarter-roadmap", { id: "roadmap", title: { es: "Hoja de ruta", en: "Roadmap" } }),
  ],
  blocks: [
    {
      day: 1,
      startsAt: "09:00",
      minutes: 165,
      stages: [
        {
          id: "arrival",
          mode: "arrival",
          minutes: 10,
          title: { es: "Llegada", en: "Arrival" },
          prompt: { es: "Le damos la bienvenida.", en: "Welcome." },
        },
        {
          id: "ideas",
          mode: "groups",
          minutes: 20,
          title: { es: "Lluvia de ideas", en: "Brainstorm" },
          prompt: { es: "¿Qué ideas tiene su mesa?", en: "What ideas does your table have?" },
          method: "brainstorm",
          board: "ideas",
        },
        {
          id: "grouping",
          mode: "groups",
          minutes: 20,
          title: { es: "Agrupar", en: "Grouping" },
          prompt: { es: "¿Qué ideas van juntas?", en: "Which ideas belong together?" },
          method: "affinity",
          board: "ideas",
        },
        {
          id: "voting",
          mode: "groups",
          minutes: 10,
          title: { es: "Votación", en: "Vote" },
          prompt: { es: "¿Cuáles ayudarían más?", en: "Which would help most?" },
          method: "dot-voting",
          board: "ideas",
        },
        {
          id: "prioritising",
          mode: "groups",
          minutes: 30,
          title: { es: "Priorización", en: "Prioritisation" },
          prompt: { es: "¿Qué logra mucho con poco?", en: "What achieves much with little?" },
          method: "impact-effort",
          board: "matrix",
        },
        {
          id: "scheduling",
          mode: "groups",
          minutes: 45,
          title: { es: "Hoja de ruta", en: "Roadmap" },
          prompt: { es: "¿Qué va primero y qué depende de qué?", en: "What comes first, and what depends on what?" },
          method: "quarter-roadmap",
          board: "roadmap",
        },
        {
          id: "action-plan",
          mode: "groups",
          minutes: 30,
          title: { es: "Plan de acción", en: "Action plan" },
          prompt: { es: "¿Quién hace qué, y hasta cuándo?", en: "Who does what, and by when?" },
          board: "roadmap",
        },
      ],
    },
  ],
  groups: numberedGroups(4),
} as const satisfies Template;
