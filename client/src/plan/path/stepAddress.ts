// Where a step of a path leads; undefined where there is nothing to walk to any more.
import type { Step } from "@minga/shared/chain/steps.ts";
import type { PlanLinks } from "../planLinks.ts";

export function stepAddress(step: Step, links: PlanLinks): string | undefined {
  if (step.kind === "vote") return links.round(step.round);
  if (step.isGone) return undefined;
  switch (step.kind) {
    case "note":
    case "theme":
      return step.board === undefined ? undefined : links.board(step.board, step.item);
    case "matrix":
      return links.board(step.board, step.item);
    case "roadmap":
      return step.place && links.board(step.place.board, step.item);
    case "action":
      return links.action(step.action);
  }
}
