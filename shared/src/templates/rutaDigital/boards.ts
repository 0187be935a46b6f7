// The boards of the two days. Writing, grouping and voting share «Ideas»; each closing evaluation has its own board.
import { methodBoard, type TemplateBoard } from "../template.ts";

export const boards: readonly TemplateBoard[] = [
  { id: "first-note", kind: "notes", title: { es: "Primera nota", en: "First note" } },
  methodBoard("expectations"),
  methodBoard("principles-check"),
  methodBoard("visioning"),
  methodBoard("service-inventory"),
  methodBoard("persona"),
  methodBoard("journey-map"),
  methodBoard("stakeholder-map"),
  methodBoard("capability-assessment"),
  methodBoard("problem-tree"),
  methodBoard("competency-profile"),
  methodBoard("mindset-shift"),
  methodBoard("how-might-we"),
  methodBoard("brainstorm", { id: "ideas", title: { es: "Ideas", en: "Ideas" } }),
  methodBoard("plus-delta", {
    id: "day-one-evaluation",
    title: { es: "Evaluación del día 1", en: "Day 1 evaluation" },
  }),
  methodBoard("impact-effort"),
  methodBoard("storyboard"),
  methodBoard("feedback-grid"),
  methodBoard("now-next-later"),
  methodBoard("quarter-roadmap"),
  methodBoard("action-plan-canvas"),
  methodBoard("risk-matrix"),
  methodBoard("raci"),
  methodBoard("commitments"),
  methodBoard("plus-delta", {
    id: "workshop-evaluation",
    title: { es: "Evaluación del taller", en: "Workshop evaluation" },
  }),
];
