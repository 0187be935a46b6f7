// The initiative's step on a path, read from what is there now.
import type { ItemId } from "../items/item.ts";
import { type Chain, itemOf, placesOf, regionTitle } from "./chain.ts";
import type { RoadmapStep } from "./steps.ts";

/** An initiative that is there, on the first roadmap that shows it. */
export function roadmapStep(chain: Chain, id: ItemId): RoadmapStep | undefined {
  const initiative = itemOf(chain, id, "initiative");
  if (initiative === undefined) return undefined;
  const [place] = placesOf(chain, id, "roadmap");
  const span = place?.placement.span;
  return {
    kind: "roadmap",
    item: id,
    text: initiative.text,
    color: initiative.color,
    ...(place &&
      span && {
        place: {
          board: place.board,
          lane: regionTitle(place),
          start: span.start,
          end: span.end,
          isMilestone: span.milestone === true,
        },
      }),
    isGone: false,
  };
}
