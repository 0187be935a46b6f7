// «En blanco»: people arrive and write ideas; everything else is added by hand.
import { methodBoard, numberedGroups, type Template } from "./template.ts";

export const blank = {
  id: "blank",
  title: { es: "En blanco", en: "Blank" },
  description: { es: "Agregue sus propias etapas.", en: "Add your own stages." },
  sessions: [],
  boards: [methodBoard("brainstorm", { id: "ideas", title: { es: "Ideas", en: "Ideas" } })],
  blocks: [
    {
      day: 1,
      startsAt: "09:00",
      minutes: 30,
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
      ],
    },
  ],
  groups: numberedGroups(4),
} as const satisfies Template;
