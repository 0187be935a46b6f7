// The script of the sample workshop: «Ruta digital», where a SWOT analysis took the place of the competency profile,
// which is the first thing to leave out when time is short.
import { rutaDigital } from "../rutaDigital.ts";
import { type AgendaBlock, methodBoard, type Template, type TemplateStage } from "../template.ts";

const LEFT_OUT = "competency-profile";

const swot: TemplateStage = {
  id: "swot",
  mode: "groups",
  minutes: 25,
  title: { es: "Análisis FODA", en: "SWOT analysis" },
  prompt: {
    es: "¿Con qué contamos y qué nos limita, dentro y fuera de la institución?",
    en: "What can we count on and what limits us, inside and outside the institution?",
  },
  instructions: {
    es: ["Escriba tres notas en silencio.", "Agrupen las repetidas."],
    en: ["Write three notes in silence.", "Merge the ones that repeat."],
  },
  method: "swot",
  board: "swot",
};

export const sampleTemplate: Template = {
  ...rutaDigital,
  boards: rutaDigital.boards.map((board) => (board.id === LEFT_OUT ? methodBoard("swot") : board)),
  blocks: rutaDigital.blocks.map(
    (block): AgendaBlock => ({
      ...block,
      stages: block.stages.map((stage) => (stage.id === LEFT_OUT ? swot : stage)),
    }),
  ),
};
