// Day 2 until lunch: choosing among the ideas, making one visible, and putting them in order of time.
import type { AgendaBlock } from "../template.ts";
import { coffeeBreak, lunch } from "./breaks.ts";

export const dayTwoMorning: readonly AgendaBlock[] = [
  {
    day: 2,
    startsAt: "08:45",
    minutes: 15,
    stages: [
      {
        id: "recap",
        mode: "talk",
        minutes: 15,
        title: { es: "Recapitulación", en: "Recap" },
        prompt: {
          es: "¿Qué cambia hoy a partir de lo que dijimos ayer?",
          en: "What changes today after what we said yesterday?",
        },
        notes: {
          es: ["Proyecte dos comentarios y el ajuste acordado.", "Reabra los tableros donde quedaron."],
          en: ["Project two comments and the agreed change.", "Reopen the boards where they were left."],
        },
      },
    ],
  },
  {
    day: 2,
    startsAt: "09:00",
    minutes: 75,
    session: "S3",
    stages: [
      {
        id: "affinity",
        mode: "groups",
        minutes: 20,
        title: { es: "Agrupar por temas", en: "Group into themes" },
        prompt: { es: "¿Qué ideas van juntas y por qué?", en: "Which ideas belong together, and why?" },
        instructions: {
          es: [
            "Muevan las notas en silencio hasta que se estabilicen.",
            "Pongan nombre a cada grupo con una frase, no con una palabra.",
          ],
          en: ["Move the notes in silence until they settle.", "Name each group with a phrase, not a word."],
        },
        method: "affinity",
        board: "ideas",
      },
      {
        id: "voting",
        mode: "groups",
        minutes: 10,
        title: { es: "Votación", en: "Voting" },
        prompt: {
          es: "¿Qué ideas benefician más a las personas usuarias en los próximos doce meses?",
          en: "Which ideas benefit users most in the next twelve months?",
        },
        instructions: {
          es: ["Reparta cinco puntos, en privado.", "Dos como máximo por idea."],
          en: ["Spend five dots, in private.", "Two at most per idea."],
        },
        method: "dot-voting",
        board: "ideas",
      },
      {
        id: "prioritisation",
        mode: "groups",
        minutes: 35,
        title: { es: "Priorización", en: "Prioritisation" },
        prompt: {
          es: "¿Cuánto impacto tiene cada idea y cuánto esfuerzo exige?",
          en: "How much impact does each idea have, and how much effort does it take?",
        },
        instructions: {
          es: [
            "Acuerden qué significa impacto y qué incluye el esfuerzo.",
            "Ubiquen una idea de referencia en el centro y las demás por comparación.",
            "Si no hay acuerdo en un minuto, anoten la duda y sigan.",
          ],
          en: [
            "Agree what impact means and what effort covers.",
            "Place one reference idea in the centre and the rest by comparison.",
            "If there is no agreement within a minute, note the doubt and move on.",
          ],
        },
        method: "impact-effort",
        board: "impact-effort",
      },
      {
        id: "shortlist",
        mode: "groups",
        minutes: 10,
        title: { es: "Ideas que pasan a la hoja de ruta", en: "Ideas that go to the road map" },
        prompt: {
          es: "¿Qué cinco ideas pasan a la hoja de ruta?",
          en: "Which five ideas go to the road map?",
        },
        instructions: {
          es: ["Confirmen cinco, con al menos una victoria temprana."],
          en: ["Confirm five, at least one of them a quick win."],
        },
        notes: {
          es: ["Confirme con cada mesa las ideas que pasan a la hoja de ruta."],
          en: ["Confirm with each table the ideas that go to the road map."],
        },
        method: "impact-effort",
        board: "impact-effort",
      },
    ],
  },
  {
    day: 2,
    startsAt: "10:15",
    minutes: 30,
    session: "S3",
    stages: [
      {
        id: "storyboard",
        mode: "groups",
        minutes: 15,
        title: { es: "Prototipo rápido", en: "Quick prototype" },
        prompt: {
          es: "¿Cómo se vería el nuevo servicio en seis escenas?",
          en: "What would the new service look like in six scenes?",
        },
        instructions: {
          es: [
            "Una frase por escena, una escena por momento del recorrido.",
            "Incluyan el canal presencial o asistido.",
          ],
          en: [
            "One sentence per scene, one scene per moment of the journey.",
            "Include the in-person or assisted channel.",
          ],
        },
        notes: {
          es: [
            "Si hay retraso, omita esta etapa y la siguiente.",
            "Pida que señalen en qué escena cambia el trabajo interno.",
          ],
          en: [
            "If running late, skip this stage and the next.",
            "Ask them to flag the scene where internal work changes.",
          ],
        },
        method: "storyboard",
        board: "storyboard",
      },
      {
        id: "feedback",
        mode: "gallery",
        minutes: 15,
        title: { es: "Visita de otra mesa", en: "A visit from another table" },
        prompt: {
          es: "¿Qué funciona, qué cambiaría y qué preguntas le deja este prototipo?",
          en: "What works, what would you change and what questions does this prototype leave you?",
        },
        instructions: {
          es: ["Visite el tablero de otra mesa y comente.", "La mesa anfitriona escucha y anota dos ajustes."],
          en: ["Visit the board of another table and comment.", "The host table listens and notes two changes."],
        },
        method: "feedback-grid",
        board: "feedback-grid",
      },
    ],
  },
  coffeeBreak({ id: "break-day-two-morning", day: 2, startsAt: "10:45" }),
  {
    day: 2,
    startsAt: "11:00",
    minutes: 90,
    session: "S4",
    stages: [
      {
        id: "now-next-later",
        mode: "groups",
        minutes: 15,
        title: { es: "Ahora, después, más adelante", en: "Now, next, later" },
        prompt: {
          es: "¿Qué va primero y qué debe ocurrir antes?",
          en: "What comes first, and what must happen before it?",
        },
        instructions: {
          es: ["Pasen las ideas priorizadas a las tres columnas.", "Cinco como máximo en «Ahora»."],
          en: ["Move the prioritised ideas into the three columns.", "Five at most in “Now”."],
        },
        method: "now-next-later",
        board: "now-next-later",
      },
      {
        id: "roadmap",
        mode: "groups",
        minutes: 60,
        title: { es: "Hoja de ruta", en: "Road map" },
        prompt: {
          es: "¿En qué trimestre empieza y termina cada iniciativa, y de qué depende?",
          en: "In which quarter does each initiative begin and end, and what does it depend on?",
        },
        instructions: {
          es: [
            "Coloquen primero los hitos con fecha obligada: presupuesto, norma, cierre de año.",
            "Agreguen las iniciativas como barras y unan las que dependen de otras.",
          ],
          en: [
            "Place the milestones with a forced date first: budget, regulation, year-end.",
            "Add the initiatives as bars and link those that depend on others.",
          ],
        },
        method: "quarter-roadmap",
        board: "quarter-roadmap",
      },
      {
        id: "roadmap-check",
        mode: "groups",
        minutes: 15,
        title: { es: "Control de la hoja de ruta", en: "Road map check" },
        prompt: {
          es: "¿Es posible hacer todo esto en esos trimestres?",
          en: "Can all of this be done in those quarters?",
        },
        instructions: {
          es: ["Revisen que ningún trimestre concentre más de tres inicios.", "Muevan lo que puede esperar."],
          en: ["Check that no quarter has more than three starts.", "Move what can wait."],
        },
        notes: {
          es: ["Compruebe que los nueve pilares y los tres niveles estén cubiertos.", "Revise la carga por trimestre."],
          en: ["Check that the nine pillars and the three levels are covered.", "Check the load per quarter."],
        },
        method: "quarter-roadmap",
        board: "quarter-roadmap",
      },
    ],
  },
  lunch({ id: "lunch-day-two", day: 2, startsAt: "12:30" }),
];
