// Day 1 until lunch: arriving, what good government asks for, and the service seen from its users.
import type { AgendaBlock } from "../template.ts";
import { coffeeBreak, lunch } from "./breaks.ts";

export const dayOneMorning: readonly AgendaBlock[] = [
  {
    day: 1,
    startsAt: "08:30",
    minutes: 30,
    stages: [
      {
        id: "arrival",
        mode: "arrival",
        minutes: 30,
        title: { es: "Registro e ingreso", en: "Registration and check-in" },
        prompt: { es: "¿De qué institución viene?", en: "Which institution do you come from?" },
        instructions: {
          es: ["Escriba su primera nota: el nombre de su institución, sin datos personales."],
          en: ["Write your first note: the name of your institution, no personal data."],
        },
        notes: {
          es: [
            "Proyecte el código y el QR de la sala.",
            "Asigne mesas mezclando instituciones y niveles.",
            "Pida una nota de prueba con la institución, sin datos personales.",
          ],
          en: [
            "Project the room code and QR.",
            "Assign tables mixing institutions and ranks.",
            "Ask for a test note naming the institution, no personal data.",
          ],
        },
        board: "first-note",
      },
    ],
  },
  {
    day: 1,
    startsAt: "09:00",
    minutes: 30,
    stages: [
      {
        id: "opening",
        mode: "talk",
        minutes: 20,
        title: { es: "Apertura y objetivos", en: "Opening and objectives" },
        prompt: {
          es: "¿Qué queremos tener en las manos mañana por la tarde?",
          en: "What do we want to hold in our hands tomorrow afternoon?",
        },
        notes: {
          es: ["Proyecte los resultados esperados.", "Presente a quienes facilitan cada mesa."],
          en: ["Project the expected results.", "Introduce the table facilitators."],
        },
      },
      {
        id: "expectations",
        mode: "plenary",
        minutes: 10,
        title: { es: "Expectativas y acuerdos", en: "Expectations and agreements" },
        prompt: {
          es: "¿Qué espera de estos dos días y qué puede aportar?",
          en: "What do you expect from these two days, and what can you offer?",
        },
        instructions: {
          es: ["Escriba una nota en «Espero» y otra en «Puedo aportar»."],
          en: ["Write one note in “I expect” and one in “I can offer”."],
        },
        method: "expectations",
        board: "expectations",
      },
    ],
  },
  {
    day: 1,
    startsAt: "09:30",
    minutes: 45,
    session: "S1",
    stages: [
      {
        id: "principles",
        mode: "plenary",
        minutes: 45,
        title: { es: "Principios y tendencias", en: "Principles and trends" },
        prompt: {
          es: "¿Cómo está su institución frente a los 11 principios de gobernanza eficaz?",
          en: "Where does your institution stand on the 11 principles of effective governance?",
        },
        instructions: {
          es: ["Valore cada principio de 1 a 5, en privado.", "Piense en un ejemplo concreto para cada valoración."],
          en: ["Rate each principle from 1 to 5, in private.", "Think of one concrete example for each rating."],
        },
        notes: {
          es: [
            "Alterne 10 minutos de exposición y 5 de tablero.",
            "Recoja valoraciones privadas por principio.",
            "Muestre la dispersión, no promedios sueltos.",
          ],
          en: [
            "Alternate 10 minutes of talk and 5 of board.",
            "Collect private ratings per principle.",
            "Show the spread, not bare averages.",
          ],
        },
        method: "principles-check",
        board: "principles-check",
      },
    ],
  },
  {
    day: 1,
    startsAt: "10:15",
    minutes: 30,
    session: "S1",
    stages: [
      {
        id: "vision",
        mode: "groups",
        minutes: 30,
        title: { es: "Visión de futuro", en: "Vision of the future" },
        prompt: {
          es: "¿Qué titular quisiera leer sobre este servicio dentro de dos años?",
          en: "What headline would you like to read about this service two years from now?",
        },
        instructions: {
          es: [
            "Redacten un titular de una línea.",
            "Cuenten qué vive la persona usuaria y cómo trabaja la institución.",
            "Cierren con una medida concreta de éxito.",
          ],
          en: [
            "Write a one-line headline.",
            "Tell what the user experiences and how the institution works.",
            "Close with one concrete measure of success.",
          ],
        },
        notes: {
          es: [
            "Envíe a las mesas sus tableros con un solo clic.",
            "Avise a los 10 y a los 2 minutos.",
            "Proyecte los cuatro titulares.",
          ],
          en: ["Send tables to their boards in one click.", "Warn at 10 and 2 minutes.", "Project the four headlines."],
        },
        method: "visioning",
        board: "visioning",
      },
    ],
  },
  coffeeBreak({ id: "break-day-one-morning", day: 1, startsAt: "10:45" }),
  {
    day: 1,
    startsAt: "11:00",
    minutes: 90,
    session: "S2",
    stages: [
      {
        id: "service-inventory",
        mode: "groups",
        minutes: 15,
        title: { es: "Inventario de servicios", en: "Service inventory" },
        prompt: {
          es: "¿Qué servicios de su institución usa más la gente y a qué meta de los ODS contribuyen?",
          en: "Which services of your institution do people use most, and which SDG target do they serve?",
        },
        instructions: {
          es: ["Anoten hasta diez servicios de mayor demanda.", "Elijan uno o dos para el resto del taller."],
          en: [
            "Write down up to ten of the most requested services.",
            "Choose one or two for the rest of the workshop.",
          ],
        },
        method: "service-inventory",
        board: "service-inventory",
      },
      {
        id: "persona",
        mode: "groups",
        minutes: 20,
        title: { es: "Persona usuaria", en: "Persona" },
        prompt: { es: "¿Para quién diseñamos este servicio?", en: "Who are we designing this service for?" },
        instructions: {
          es: [
            "Elijan una persona lejana al promedio: de zona rural, adulta mayor, con discapacidad o de otra lengua.",
            "Completen primero el contexto y las barreras.",
            "Usen un nombre ficticio y ningún dato de personas reales.",
          ],
          en: [
            "Choose someone far from the average: rural, older, with a disability or speaking another language.",
            "Fill in context and barriers first.",
            "Use a made-up name and no data of real people.",
          ],
        },
        notes: {
          es: [
            "Recuerde: nombres ficticios y ningún dato real.",
            "Recorra las mesas desde la vista general y entre a la que lo pida.",
          ],
          en: [
            "Remind: made-up names, no real data.",
            "Watch the tables from the overview and step into the one that asks.",
          ],
        },
        method: "persona",
        board: "persona",
      },
      {
        id: "journey-map",
        mode: "groups",
        minutes: 30,
        title: { es: "Mapa del recorrido", en: "Journey map" },
        prompt: {
          es: "¿Qué vive esa persona, paso a paso, desde que se entera hasta después de recibir el servicio?",
          en: "What does that person go through, step by step, from finding out until after the service?",
        },
        instructions: {
          es: [
            "Escriban los pasos como los vive la persona, no como los define el proceso interno.",
            "Agreguen tiempo, costo y visitas por paso.",
            "Señalen los tres momentos más críticos.",
          ],
          en: [
            "Write the steps as the person lives them, not as the internal process defines them.",
            "Add time, cost and visits per step.",
            "Flag the three most critical moments.",
          ],
        },
        method: "journey-map",
        board: "journey-map",
      },
      {
        id: "stakeholder-map",
        mode: "groups",
        minutes: 20,
        title: { es: "Mapa de actores", en: "Stakeholder map" },
        prompt: {
          es: "¿Quién influye en este servicio y a quién le afecta?",
          en: "Who has influence on this service, and whom does it affect?",
        },
        instructions: {
          es: [
            "Escriban un actor por nota: institución y rol, sin nombres propios.",
            "Ubiquen cada nota según su interés y su influencia.",
            "Revisen quién falta.",
          ],
          en: [
            "Write one actor per note: institution and role, no personal names.",
            "Place each note by interest and influence.",
            "Check who is missing.",
          ],
        },
        method: "stakeholder-map",
        board: "stakeholder-map",
      },
      {
        id: "situation-wrap-up",
        mode: "talk",
        minutes: 5,
        title: { es: "Cierre de la mañana", en: "Morning wrap-up" },
        prompt: {
          es: "¿Qué fue lo más inesperado que vio su mesa?",
          en: "What surprised your table most?",
        },
        notes: {
          es: ["Pida una frase por mesa.", "Proyecte un recorrido como ejemplo."],
          en: ["Ask each table for one sentence.", "Project one journey as an example."],
        },
      },
    ],
  },
  lunch({ id: "lunch-day-one", day: 1, startsAt: "12:30" }),
];
