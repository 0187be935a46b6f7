// What people do on a roadmap from panels and lists: the operations, with what there is to say about them.
import { takeOff } from "@minga/shared/boards/itemOperations.ts";
import {
  deleteInitiatives,
  placeBars,
  type Stand,
  setMilestone,
  startInitiative,
  stretchBar,
} from "@minga/shared/boards/roadmap/operations.ts";
import type { Violation } from "@minga/shared/boards/roadmap/order.ts";
import type { Quarter } from "@minga/shared/core/day.ts";
import { readRecord } from "@minga/shared/document/table.ts";
import type { ScreenTextKey } from "@minga/shared/i18n/textKey.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { items } from "@minga/shared/items/items.ts";
import { dependOn, linkSource, stopDepending, unlinkSource } from "@minga/shared/items/linkOperations.ts";
import { useMemo } from "react";
import { useText } from "../../i18n/useText.ts";
import { newId } from "../../sync/newId.ts";
import { useInterface } from "../../ui/Interface.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { useTellWithUndo } from "../useTellWithUndo.ts";
import { nameOf } from "./initiativeWords.ts";

export interface NewBar {
  /** The note or theme it is made from. */
  readonly from?: ItemId | undefined;
  readonly lane: string | undefined;
  readonly quarter: Quarter;
  readonly isMilestone?: boolean;
  readonly text?: string;
}

export interface RoadmapActions {
  readonly place: (id: ItemId, stand: Stand) => void;
  readonly stretch: (id: ItemId, side: "start" | "end", to: Quarter) => void;
  readonly setMilestone: (id: ItemId, isMilestone: boolean) => void;
  /** Undefined, and said, where the idea is gone. */
  readonly start: (made: NewBar) => ItemId | undefined;
  readonly depend: (from: ItemId, to: ItemId) => void;
  readonly stopDepending: (from: ItemId, to: ItemId) => void;
  readonly addSource: (id: ItemId, source: ItemId) => void;
  readonly removeSource: (id: ItemId, source: ItemId) => void;
  readonly takeOff: (id: ItemId) => void;
  readonly remove: (id: ItemId) => void;
  readonly repair: (violation: Violation) => void;
}

export function useRoadmapActions({ document: shared, history, boardId, me }: BoardViewProps): RoadmapActions {
  const text = useText();
  const { announcer, toasts, preferences } = useInterface();
  const tellWithUndo = useTellWithUndo(history);
  const { doc } = shared;
  const { member } = me;
  return useMemo(() => {
    const name = (id: ItemId): string => nameOf(text, readRecord(doc, items, id));
    const tell = (key: ScreenTextKey): void => void toasts.show({ text: text(key) });
    const announce = (key: ScreenTextKey, from: ItemId, to: ItemId): void =>
      announcer.announce(text(key, { name: name(from), other: name(to) }));

    return {
      place: (id, stand) => placeBars(doc, boardId, new Map([[id, stand]])),
      stretch: (id, side, to) => stretchBar(doc, boardId, { id, side, to }),
      setMilestone: (id, isMilestone) => setMilestone(doc, boardId, id, isMilestone),
      start({ quarter, ...made }) {
        const id = newId();
        const isMade = startInitiative(doc, boardId, {
          ...made,
          id,
          start: quarter,
          end: quarter,
          color: preferences.getState().lastNoteColor,
          author: member,
          createdAt: Date.now(),
        });
        if (!isMade) tell("roadmap.ideaGone");
        return isMade ? id : undefined;
      },
      depend(from, to) {
        const outcome = dependOn(doc, { from, to });
        if ("reason" in outcome) tell(`roadmap.refused.${outcome.reason}`);
        else announce("roadmap.depends.added", from, to);
      },
      stopDepending(from, to) {
        stopDepending(doc, { from, to });
        announce("roadmap.depends.removed", from, to);
      },
      addSource(id, source) {
        linkSource(doc, { from: id, to: source });
        announce("roadmap.sources.added", id, source);
      },
      removeSource(id, source) {
        unlinkSource(doc, { from: id, to: source });
        announce("roadmap.sources.removed", id, source);
      },
      takeOff(id) {
        takeOff(doc, boardId, [id]);
        tellWithUndo("roadmap.tookOff", { count: 1 });
      },
      remove(id) {
        deleteInitiatives(doc, [id]);
        tellWithUndo("roadmap.deleted");
      },
      repair(violation) {
        const { from, to } = violation;
        if (violation.kind === "cycle") stopDepending(doc, { from, to });
        else placeBars(doc, boardId, new Map([[from, { start: violation.moveTo }]]));
        tellWithUndo("roadmap.mended");
      },
    };
  }, [doc, boardId, member, text, toasts, announcer, preferences, tellWithUndo]);
}
