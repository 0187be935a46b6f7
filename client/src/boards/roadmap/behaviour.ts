// What a roadmap brings to the engine.

import type { ItemId } from "@minga/shared/items/item.ts";
import { dependOn } from "@minga/shared/items/linkOperations.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Editor } from "../../editor/editor.ts";
import type { Measure } from "../../editor/textLayout.ts";
import { createBarText, type LayOutBarText } from "../../items/initiative/barText.ts";
import type { BoardBehaviour } from "../useBoardEngine.ts";
import { createCommands } from "./commands.ts";
import { createHand, type RoadmapHand } from "./hand.ts";
import { shortWords } from "./initiativeWords.ts";
import { createRoadmapReader, type ReadRoadmap } from "./readRoadmap.ts";
import { createRoadmapSurface } from "./surface.ts";
import type { TrayLanding } from "./trayLanding.ts";

export interface RoadmapBehaviour extends BoardBehaviour {
  readonly read: ReadRoadmap;
  readonly measure: Measure;
  readonly textOf: LayOutBarText;
  readonly hand: RoadmapHand;
  /** Where something out of the tray would land. */
  readonly trayLanding: StoreApi<TrayLanding | undefined>;
}

export function createRoadmapBehaviour(measure: Measure): RoadmapBehaviour {
  const read = createRoadmapReader();
  const hand = createHand({ read, onLinked: link });
  return {
    read,
    measure,
    textOf: createBarText(measure),
    hand,
    trayLanding: createStore<TrayLanding | undefined>()(() => undefined),
    surface: createRoadmapSurface({ read, measure }),
    press: hand.press,
    commands: createCommands({ read, linking: hand.linking, onLinked: link }),
  };
}

/** Makes the one depend on the other, and says why where it cannot be. */
function link(editor: Editor, ends: { readonly from: ItemId; readonly to: ItemId }): void {
  const outcome = dependOn(editor.doc, ends);
  const { items } = editor.scene.content();
  const values = { name: shortWords(items.get(ends.from)), other: shortWords(items.get(ends.to)) };
  if ("reason" in outcome) editor.tell({ text: `roadmap.refused.${outcome.reason}` });
  else editor.tell({ text: "roadmap.depends.added", values });
  editor.selection.only(ends.from);
}
