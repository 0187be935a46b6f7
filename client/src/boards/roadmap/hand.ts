// What a hand does on a roadmap beside choosing and moving: pulling the end of a bar, and choosing the bar that another
// one depends on.
import type { LaidBar } from "@minga/shared/boards/roadmap/layout.ts";
import { stretchBar } from "@minga/shared/boards/roadmap/operations.ts";
import type { Quarter } from "@minga/shared/core/day.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Editor, Handler, PointerInput, State } from "../../editor/editor.ts";
import { idle } from "../../editor/tools/select.ts";
import { isDrag } from "../../editor/tools/state.ts";
import type { ReadRoadmap } from "./readRoadmap.ts";
import { reachedBy } from "./stands.ts";

/** From a bar's end inwards, and as much outwards, a mouse takes hold of the end: px. */
const END_PX = 8;
/** A finger's half: the end of the chosen bar has a handle of 44 px. */
const END_TOUCH_PX = 22;

export interface Stretch {
  readonly id: ItemId;
  readonly side: "start" | "end";
  readonly to: Quarter;
}

export interface RoadmapHand {
  /** The end in the hand. */
  readonly stretch: StoreApi<Stretch | undefined>;
  /** The bar for which another is being chosen, that it depends on. */
  readonly linking: StoreApi<ItemId | undefined>;
  readonly press: Handler;
}

interface Parts {
  readonly read: ReadRoadmap;
  /** Two have been chosen. */
  readonly onLinked: (editor: Editor, ends: { readonly from: ItemId; readonly to: ItemId }) => void;
}

export function createHand({ read, onLinked }: Parts): RoadmapHand {
  const stretch = createStore<Stretch | undefined>()(() => undefined);
  const linking = createStore<ItemId | undefined>()(() => undefined);

  function pulling(bar: LaidBar, from: PointerInput, side: "start" | "end"): State {
    const reached = (input: PointerInput, editor: Editor): Stretch | undefined =>
      isDrag(from.screen, input.screen)
        ? { id: bar.id, side, to: reachedBy(read(editor.scene.content()).layout, side, input.point.x) }
        : undefined;
    return {
      name: "select.stretching",
      pointerMove(input, editor) {
        const now = reached(input, editor);
        const before = stretch.getState();
        if (now !== undefined && now.to !== before?.to) stretch.setState(now, true);
        return undefined;
      },
      pointerUp(input, editor) {
        const now = reached(input, editor) ?? stretch.getState();
        stretch.setState(undefined, true);
        editor.selection.only(bar.id);
        if (now !== undefined) stretchBar(editor.doc, editor.board, now);
        return idle;
      },
      cancel() {
        stretch.setState(undefined, true);
        return idle;
      },
    };
  }

  /** The button is down on the bar that shall be waited for, or beside all of them, which ends the choosing. */
  const choosing = (from: ItemId, to: ItemId | undefined): State => ({
    name: "select.choosing",
    pointerUp(_input, editor) {
      linking.setState(undefined, true);
      if (to !== undefined) onLinked(editor, { from, to });
      return idle;
    },
    cancel: () => idle,
  });

  return {
    stretch,
    linking,
    press(input, editor) {
      if (!editor.canWrite.getState()) return undefined;
      const from = linking.getState();
      if (from !== undefined) return choosing(from, input.target);
      const { byId } = read(editor.scene.content());
      const zoom = editor.camera.view.getState().zoom;
      const single = editor.selection.single();
      for (const bar of input.isTouch ? [byId.get(single ?? "")] : byId.values()) {
        const side = bar && endAt(bar, input, { zoom, reachPx: input.isTouch ? END_TOUCH_PX : END_PX });
        if (bar !== undefined && side !== undefined) return pulling(bar, input, side);
      }
      return undefined;
    },
  };
}

/** The end of a bar that lies under the pointer. */
function endAt(
  { box, isMilestone }: LaidBar,
  { point, isTouch }: Pick<PointerInput, "point" | "isTouch">,
  { zoom, reachPx }: { readonly zoom: number; readonly reachPx: number },
): "start" | "end" | undefined {
  const reach = reachPx / zoom;
  // A finger may also come a little above or below; the handle is higher than the bar.
  const around = isTouch ? Math.max(0, reach - box.height / 2) : 0;
  if (isMilestone || point.y < box.y - around || point.y > box.y + box.height + around) return undefined;
  const fromStart = Math.abs(point.x - box.x);
  const fromEnd = Math.abs(point.x - box.x - box.width);
  if (Math.min(fromStart, fromEnd) > reach) return undefined;
  return fromStart < fromEnd ? "start" : "end";
}
