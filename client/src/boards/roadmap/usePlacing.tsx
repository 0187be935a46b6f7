// «Ubicar», and a new initiative: the dialog for it, and what comes of it.

import { quarterOf } from "@minga/shared/core/day.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { useState } from "react";
import { quarterWords } from "../../i18n/quarterWords.ts";
import { useText } from "../../i18n/useText.ts";
import { useInterface } from "../../ui/Interface.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { nameOf } from "./initiativeWords.ts";
import { type ChosenPlace, PlaceDialog } from "./PlaceDialog.tsx";
import type { Roadmap } from "./readRoadmap.ts";
import type { RoadmapActions } from "./useRoadmapActions.ts";

interface Parts {
  readonly view: BoardViewProps;
  readonly roadmap: Roadmap;
  readonly actions: RoadmapActions;
  /** It stands on the roadmap now. */
  readonly onPlaced: (bar: ItemId) => void;
}

export function usePlacing({ view, roadmap, actions, onPlaced }: Parts) {
  const text = useText();
  const { announcer } = useInterface();
  const [asked, setAsked] = useState<{ readonly id: ItemId | undefined }>();
  const { content, layout } = roadmap;
  const { first, count } = layout.horizon;
  const item = asked?.id === undefined ? undefined : content.items.get(asked.id);
  // What is asked about may be deleted meanwhile.
  const isOpen = asked !== undefined && (asked.id === undefined || item !== undefined);

  function place({ lane, quarter, text: words }: ChosenPlace): void {
    const bar =
      item?.kind === "initiative" && asked?.id !== undefined
        ? placeAgain(asked.id)
        : actions.start({ from: asked?.id, lane, quarter, ...(words !== undefined && { text: words }) });
    if (bar === undefined) return;
    const laneTitle = content.declared.regions.find(({ id }) => id === lane)?.title ?? text("roadmap.noLane");
    const name = item === undefined ? (words ?? "") : nameOf(text, item);
    announcer.announce(text("roadmap.placed", { name, lane: laneTitle, quarter: quarterWords(text, quarter) }));
    onPlaced(bar);

    function placeAgain(id: ItemId): ItemId {
      actions.place(id, { lane, start: quarter });
      return id;
    }
  }

  return {
    ask: (id: ItemId | undefined) => setAsked({ id }),
    dialog: isOpen && (
      <PlaceDialog
        roadmap={roadmap}
        quarter={Math.min(first + count - 1, Math.max(first, quarterOf(view.today)))}
        name={asked.id === undefined ? undefined : nameOf(text, item)}
        onChosen={place}
        onClose={() => setAsked(undefined)}
      />
    ),
  };
}
