// Day 1 after lunch: what institutions are able to do, where the problem lies, and the first ideas.
import type { AgendaBlock } from "../template.ts";
import { coffeeBreak } from "./breaks.ts";

export const dayOneAfternoon: readonly AgendaBlock[] = [
  {
    day: 1,
    startsAt: "13:30",
    minutes: 60,
    session: "S2",
    stages: [
      {
        id: "self-assessment",
        mode: "groups",
        minutes: 15,
        title: { es: "Evaluación de capacidades: a solas", en: "Capability assessment: alone" },
        prompt: {
          es: "¿En qué nivel está hoy su institución en cada dimensión?",
          en: "At which level is your institution today in each dimension?",
        },
        instructions: {
          es: ["Responda en privado, según lo que usted conoce.", "Si no lo sabe, marque «No tengo información»."],
          en: ["Answer in private, from what you know.", "If you do not know, choose “I do not have the information”."],
        },
        notes: {
          es: ["Aclare que no es examen ni clasificación."],
          en: ["Make clear that it is neither an exam nor a ranking."],
        },
        method: "capability-assessment",
        board: "capability-assessment",
      },
      {
        id: "group-assessment",
        mode: "groups",
        minutes: 40,
        title: { es: "Evaluación de capacidades: en mesa", en: "Capability assessment: together" },
        prompt: {
          es: "¿Qué nivel acuerda la mesa y qué evidencia lo respalda?",
          en: "Which level does the table agree on, and what evidence supports it?",
        },
        instructions: {
          es: [
            "Conversen primero sobre la dimensión con más desacuerdo.",
            "Acuerden el nivel actual y el deseado, y escriban la evidencia.",
          ],
          en: [
            "Talk first about the dimension with most disagreement.",
            "Agree on the current and the desired level, and write the evidence.",
          ],
        },
        notes: {
          es: ["Muestre la dispersión.", "Empiece por la dimensión con más desacuerdo."],
          en: ["Show the spread.", "Start with the dimension with most disagreement."],
        },
        method: "capability-assessment",
        board: "capability-assessment",
      },
      {
        id: "capability-gaps",
        mode: "groups",
        minutes: 5,
        title: { es: "Brechas principales", en: "Main gaps" },
        prompt: {
          es: "¿Qué dos brechas frenan más el servicio?",
          en: "Which two gaps hold the service back most?",
        },
        notes: {
          es: ["Pida a cada mesa sus dos brechas en una frase."],
          en: ["Ask each table for its two gaps in one sentence."],
        },
        method: "capability-assessment",
        board: "capability-assessment",
      },
    ],
  },
  {
    day: 1,
    startsAt: "14:30",
    minutes: 45,
    session: "S2",
    stages: [
      {
        id: "problem-tree",
        mode: "groups",
        minutes: 20,
        title: { es: "Árbol de problemas", en: "Problem tree" },
        prompt: {
          es: "¿Cuál es el problema central, qué lo causa y qué provoca?",
          en: "What is the core problem, what causes it and what does it lead to?",
        },
        instructions: {
          es: [
            "Redacten el problema como situación negativa, no como falta de una solución.",
            "Pregunten «¿por qué?» para bajar a las causas e «¿y entonces?» para subir a los efectos.",
            "Marquen las causas que la mesa sí puede modificar.",
          ],
          en: [
            "Word the problem as a negative situation, not as a missing solution.",
            "Ask “why?” to go down to the causes and “so what?” to go up to the effects.",
            "Mark the causes that the table can act on.",
          ],
        },
        notes: {
          es: [
            "Si hay poco tiempo, divida la mesa: mitad árbol, mitad perfil de competencias; luego comparten.",
            "Recuerde marcar las causas que la mesa puede modificar.",
          ],
          en: [
            "If short of time, split the table: half tree, half competency profile; then share.",
            "Remind them to mark the causes the table can act on.",
          ],
        },
        method: "problem-tree",
        board: "problem-tree",
      },
      {
        id: "competency-profile",
        mode: "groups",
        minutes: 25,
        title: { es: "Perfil de competencias", en: "Competency profile" },
        prompt: {
          es: "¿Qué conocimientos, habilidades y actitudes faltan en cada nivel de cargo?",
          en: "Which knowledge, skills and attitudes are missing at each job level?",
        },
        instructions: {
          es: [
            "Repartan los niveles de cargo por parejas.",
            "Elijan como máximo cinco competencias por nivel.",
            "Propongan una vía de aprendizaje por brecha.",
          ],
          en: [
            "Share out the job levels among pairs.",
            "Choose at most five competencies per level.",
            "Propose one learning route per gap.",
          ],
        },
        notes: {
          es: ["Si hay retraso, omita esta etapa.", "Pida nivel requerido y nivel actual de cada competencia."],
          en: ["If running late, skip this stage.", "Ask for the required and the current level of each competency."],
        },
        method: "competency-profile",
        board: "competency-profile",
      },
    ],
  },
  coffeeBreak({ id: "break-day-one-afternoon", day: 1, startsAt: "15:15" }),
  {
    day: 1,
    startsAt: "15:30",
    minutes: 60,
    session: "S3",
    stages: [
      {
        id: "mindset-shift",
        mode: "groups",
        minutes: 15,
        title: { es: "Cambio de mentalidad", en: "Mindset shift" },
        prompt: {
          es: "¿Qué frases se oyen en su institución que frenan el cambio, y cuáles quisiera oír?",
          en: "Which sentences heard in your institution hold change back, and which would you like to hear?",
        },
        instructions: {
          es: [
            "Escriba frases que se oyen de verdad, sin señalar a nadie.",
            "Transformen cada frase en la creencia deseada.",
            "Acuerden una práctica visible en 30 días.",
          ],
          en: [
            "Write sentences that are really heard, pointing at nobody.",
            "Turn each one into the desired belief.",
            "Agree on one practice visible within 30 days.",
          ],
        },
        method: "mindset-shift",
        board: "mindset-shift",
      },
      {
        id: "how-might-we",
        mode: "groups",
        minutes: 20,
        title: { es: "¿Cómo podríamos…?", en: "How might we…?" },
        prompt: {
          es: "¿Cómo podríamos… para… de modo que…?",
          en: "How might we… for… so that…?",
        },
        instructions: {
          es: [
            "Redacte dos preguntas a partir de los problemas de su mesa.",
            "Elijan un reto principal y uno de reserva.",
          ],
          en: ["Write two questions from the problems of your table.", "Choose one main challenge and one in reserve."],
        },
        method: "how-might-we",
        board: "how-might-we",
      },
      {
        id: "silent-ideas",
        mode: "groups",
        minutes: 5,
        title: { es: "Ideas: escritura en silencio", en: "Ideas: silent writing" },
        prompt: { es: "¿Qué podríamos hacer para resolver el reto?", en: "What could we do to meet the challenge?" },
        instructions: {
          es: ["Escriba a solas: una idea por nota, con verbo.", "Cantidad antes que calidad."],
          en: ["Write alone: one idea per note, with a verb.", "Quantity before quality."],
        },
        notes: {
          es: ["Lea el reto y déjelo visible.", "Use escritura 6-3-5 si la mesa tiene jerarquías marcadas."],
          en: ["Read the challenge and keep it in view.", "Use 6-3-5 where ranks weigh on the table."],
        },
        method: "brainstorm",
        board: "ideas",
      },
      {
        id: "shared-ideas",
        mode: "groups",
        minutes: 20,
        title: { es: "Ideas: compartir y ampliar", en: "Ideas: share and extend" },
        prompt: {
          es: "¿Qué más se puede construir sobre las ideas de la mesa?",
          en: "What else can be built on the ideas of the table?",
        },
        instructions: {
          es: [
            "Cada persona comparte en un minuto; sin críticas todavía.",
            "Agreguen ideas a partir de las de otras personas.",
            "Lo que no corresponda va al estacionamiento.",
          ],
          en: [
            "Each person shares for a minute; no criticism yet.",
            "Add ideas that build on those of others.",
            "Anything off-topic goes to the parking lot.",
          ],
        },
        notes: {
          es: ["Anime a construir sobre ideas de otras personas.", "Meta: de 20 a 40 ideas por mesa."],
          en: ["Encourage building on others' ideas.", "Aim for 20 to 40 ideas per table."],
        },
        method: "brainstorm",
        board: "ideas",
      },
    ],
  },
  {
    day: 1,
    startsAt: "16:30",
    minutes: 30,
    session: "S3",
    stages: [
      {
        id: "day-one-share-back",
        mode: "talk",
        minutes: 20,
        title: { es: "Puesta en común", en: "Share-back" },
        prompt: {
          es: "¿Cuál es el reto de cada mesa y qué idea le sorprende?",
          en: "What is each table's challenge, and which idea surprises you?",
        },
        notes: {
          es: ["Proyecte cada tablero y dé un minuto a cada mesa.", "Tome una versión de todos los tableros."],
          en: ["Project each board and give each table a minute.", "Take a version of every board."],
        },
      },
      {
        id: "day-one-evaluation",
        mode: "plenary",
        minutes: 10,
        title: { es: "Cierre del día 1", en: "Day 1 close" },
        prompt: {
          es: "¿Qué funcionó hoy y qué cambiaría para mañana?",
          en: "What worked today, and what would you change for tomorrow?",
        },
        instructions: {
          es: ["Escriba una nota en cada columna. Es anónima."],
          en: ["Write one note in each column. It is anonymous."],
        },
        method: "plus-delta",
        board: "day-one-evaluation",
      },
    ],
  },
];
