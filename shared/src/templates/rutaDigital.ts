// «Ruta digital»: two days that take public servants from the state of their services to an action plan.
// The agenda of a capacity-development workshop on digital government and the SDGs, its blocks divided into stages.
import { boards } from "./rutaDigital/boards.ts";
import { dayOneAfternoon } from "./rutaDigital/dayOneAfternoon.ts";
import { dayOneMorning } from "./rutaDigital/dayOneMorning.ts";
import { dayTwoAfternoon } from "./rutaDigital/dayTwoAfternoon.ts";
import { dayTwoMorning } from "./rutaDigital/dayTwoMorning.ts";
import type { Template } from "./template.ts";

export const rutaDigital = {
  id: "ruta-digital",
  title: { es: "Ruta digital", en: "Digital route" },
  description: {
    es: "De la idea al plan de acción. Dos días, cinco sesiones.",
    en: "From the idea to the action plan. Two days, five sessions.",
  },
  sessions: [
    {
      id: "S1",
      title: {
        es: "Principios de gobernanza eficaz y tendencias del gobierno digital",
        en: "Principles of effective governance and e-government trends",
      },
    },
    {
      id: "S2",
      title: {
        es: "Análisis de situación: evaluación de capacidades de innovación y gobierno digital",
        en: "Situation analysis: innovation and digital-government capability assessment",
      },
    },
    {
      id: "S3",
      title: {
        es: "Prioridades y nuevos enfoques para servicios inclusivos",
        en: "Priorities and new approaches for inclusive service delivery",
      },
    },
    { id: "S4", title: { es: "Hoja de ruta y plan de acción", en: "Road map and action planning" } },
    {
      id: "S5",
      title: {
        es: "Hacia el gobierno digital: del plan a los resultados",
        en: "Towards digital government: turning the plan into results",
      },
    },
  ],
  boards,
  blocks: [...dayOneMorning, ...dayOneAfternoon, ...dayTwoMorning, ...dayTwoAfternoon],
  groups: [
    { id: "m1", name: { es: "Mesa 1", en: "Table 1" }, topic: { es: "Personas", en: "People" } },
    { id: "m2", name: { es: "Mesa 2", en: "Table 2" }, topic: { es: "Organizaciones", en: "Organisations" } },
    { id: "m3", name: { es: "Mesa 3", en: "Table 3" }, topic: { es: "Territorio", en: "Territory" } },
    { id: "m4", name: { es: "Mesa 4", en: "Table 4" }, topic: { es: "Servicios", en: "Services" } },
  ],
} as const satisfies Template;
