// Day 2 after lunch: from the road map to actions somebody answers for, shared, promised and kept.
import type { AgendaBlock } from "../template.ts";
import { coffeeBreak } from "./breaks.ts";

export const dayTwoAfternoon: readonly AgendaBlock[] = [
  {
    day: 2,
    startsAt: "13:30",
    minutes: 75,
    session: "S4",
    stages: [
      {
        id: "action-plan",
        mode: "groups",
        minutes: 45,
        title: { es: "Plan de acción", en: "Action plan" },
        prompt: {
          es: "¿Quién hará qué, hasta cuándo y cómo sabremos que se cumplió?",
          en: "Who will do what, by when, and how will we know it was done?",
        },
        instructions: {
          es: [
            "Elijan de tres a ocho acciones, con verbo en infinitivo y resultado verificable.",
            "Una sola unidad responsable por acción, sin nombres de personas.",
            "Si no hay línea base, escriban cómo y cuándo la obtendrán.",
          ],
          en: [
            "Choose three to eight actions, each with a verb and a result that can be checked.",
            "One responsible unit per action, no names of people.",
            "If there is no baseline, write how and when you will get it.",
          ],
        },
        notes: {
          es: [
            "Pida de tres a ocho acciones por mesa.",
            "Use la validación para cerrar pendientes antes de comprometer.",
          ],
          en: ["Ask for three to eight actions per table.", "Use validation to close gaps before committing."],
        },
        method: "action-plan-canvas",
        board: "action-plan-canvas",
      },
      {
        id: "risks",
        mode: "groups",
        minutes: 15,
        title: { es: "Riesgos", en: "Risks" },
        prompt: {
          es: "¿Qué puede impedir las acciones de prioridad alta y cómo responderemos?",
          en: "What may block the high-priority actions, and how will we respond?",
        },
        instructions: {
          es: [
            "Escriban cada riesgo como causa, evento y consecuencia.",
            "Valoren probabilidad e impacto de 1 a 5.",
            "Definan una respuesta para los que lleguen a 10 o más.",
          ],
          en: [
            "Word each risk as cause, event and consequence.",
            "Rate probability and impact from 1 to 5.",
            "Set a response for those that reach 10 or more.",
          ],
        },
        method: "risk-matrix",
        board: "risk-matrix",
      },
      {
        id: "responsibilities",
        mode: "groups",
        minutes: 15,
        title: { es: "Responsabilidades (RACI)", en: "Responsibilities (RACI)" },
        prompt: {
          es: "¿Quién ejecuta cada acción, quién rinde cuentas, a quién se consulta y a quién se informa?",
          en: "Who carries out each action, who is accountable, who is consulted and who is informed?",
        },
        instructions: {
          es: ["Una fila por acción: exactamente una A y al menos una R."],
          en: ["One row per action: exactly one A and at least one R."],
        },
        method: "raci",
        board: "raci",
      },
    ],
  },
  {
    day: 2,
    startsAt: "14:45",
    minutes: 30,
    session: "S5",
    stages: [
      {
        id: "gallery-walk",
        mode: "gallery",
        minutes: 30,
        title: { es: "Recorrido de galería", en: "Gallery walk" },
        prompt: {
          es: "¿Qué planes de otras mesas se repiten con el suyo o lo complementan?",
          en: "Which plans of other tables repeat or complete yours?",
        },
        instructions: {
          es: [
            "Una persona se queda para explicar; las demás rotan cada siete minutos.",
            "Dejen como máximo dos comentarios por tablero.",
          ],
          en: [
            "One person stays to explain; the others rotate every seven minutes.",
            "Leave at most two comments per board.",
          ],
        },
        notes: {
          es: [
            "Una persona por mesa se queda; las demás rotan cada 7 minutos.",
            "Máximo dos comentarios por tablero.",
            "Marque duplicados para unificar.",
          ],
          en: [
            "One person per table stays, the rest rotate every 7 minutes.",
            "Two comments at most per board.",
            "Mark duplicates to merge.",
          ],
        },
        method: "gallery-walk",
        board: "action-plan-canvas",
      },
    ],
  },
  coffeeBreak({ id: "break-day-two-afternoon", day: 2, startsAt: "15:15" }),
  {
    day: 2,
    startsAt: "15:30",
    minutes: 45,
    session: "S5",
    stages: [
      {
        id: "commitments",
        mode: "groups",
        minutes: 15,
        title: { es: "Compromisos 30-60-90", en: "30-60-90 commitments" },
        prompt: {
          es: "¿Qué hará su unidad en los próximos 30, 60 y 90 días?",
          en: "What will your unit do in the next 30, 60 and 90 days?",
        },
        instructions: {
          es: ["Escriban al menos un paso por columna.", "El de 30 días debe poder iniciarse esta semana."],
          en: ["Write at least one step per column.", "The 30-day step must be one that can start this week."],
        },
        method: "commitments",
        board: "commitments",
      },
      {
        id: "commitments-share-back",
        mode: "talk",
        minutes: 30,
        title: { es: "Compromisos en plenaria", en: "Commitments in plenary" },
        prompt: {
          es: "¿A qué nos comprometemos y cuándo lo revisamos?",
          en: "What do we commit to, and when do we review it?",
        },
        notes: {
          es: [
            "Dé cinco minutos a cada mesa.",
            "Fije quién convoca la revisión de 30 días.",
            "Proyecte el plan consolidado.",
          ],
          en: [
            "Give each table five minutes.",
            "Fix who convenes the 30-day review.",
            "Project the consolidated plan.",
          ],
        },
      },
    ],
  },
  {
    day: 2,
    startsAt: "16:15",
    minutes: 30,
    session: "S5",
    stages: [
      {
        id: "workshop-version",
        mode: "talk",
        minutes: 20,
        title: { es: "Versión del taller", en: "Workshop version" },
        prompt: {
          es: "¿Qué queda de estos dos días y cómo volver a ello?",
          en: "What remains of these two days, and how do we come back to it?",
        },
        notes: {
          es: ["Tome la versión del taller y muestre su fecha.", "Muestre cómo entrar después y quién edita."],
          en: ["Take the workshop version and show its date.", "Show how to come back later and who edits."],
        },
      },
      {
        id: "workshop-evaluation",
        mode: "plenary",
        minutes: 10,
        title: { es: "Evaluación del taller", en: "Workshop evaluation" },
        prompt: {
          es: "¿Qué funcionó en el taller y qué cambiaría?",
          en: "What worked in the workshop, and what would you change?",
        },
        instructions: {
          es: ["Escriba una nota en cada columna. Es anónima."],
          en: ["Write one note in each column. It is anonymous."],
        },
        method: "plus-delta",
        board: "workshop-evaluation",
      },
    ],
  },
  {
    day: 2,
    startsAt: "16:45",
    minutes: 15,
    stages: [
      {
        id: "closing",
        mode: "talk",
        minutes: 15,
        title: { es: "Cierre y certificados", en: "Closing and certificates" },
        prompt: { es: "¿Cuándo nos volvemos a ver?", en: "When do we meet again?" },
        notes: {
          es: ["Recuerde las fechas de revisión y el canal de apoyo."],
          en: ["Recall the review dates and the support channel."],
        },
      },
    ],
  },
];
