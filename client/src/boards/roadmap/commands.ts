// What the keyboard does on a roadmap: arrows move what is chosen by quarters and lanes, with Shift they move the end;
// while the bar that another depends on is being chosen, Enter chooses it.

import type { LaidBar } from "@minga/shared/boards/roadmap/layout.ts";
import { placeBars, stretchBar } from "@minga/shared/boards/roadmap/operations.ts";
import { transact } from "@minga/shared/document/transact.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { canChangeSelection } from "../../editor/commands/command.ts";
import type { Command, Editor } from "../../editor/editor.ts";
import type { RoadmapHand } from "./hand.ts";
import type { ReadRoadmap, Roadmap } from "./readRoadmap.ts";

interface Parts extends Pick<RoadmapHand, "linking"> {
  readonly read: ReadRoadmap;
  readonly onLinked: (editor: Editor, ends: { readonly from: ItemId; readonly to: ItemId }) => void;
}

export function createCommands({ read, linking, onLinked }: Parts): readonly Command[] {
  const chosenOf = (editor: Editor, { byId }: Roadmap): readonly LaidBar[] =>
    [...editor.selection.ids()].flatMap((id) => byId.get(id) ?? []);

  function move(shortcut: string, by: { readonly quarters: number; readonly lanes: number }): Command {
    return {
      id: `move-bar-${shortcut}`,
      label: "roadmap.moveBar",
      shortcuts: [shortcut],
      isEnabled: canChangeSelection,
      run(editor) {
        const roadmap = read(editor.scene.content());
        const stands = chosenOf(editor, roadmap).map(
          (bar) => [bar.id, { lane: laneBeside(roadmap, bar, by.lanes), start: bar.start + by.quarters }] as const,
        );
        placeBars(editor.doc, editor.board, new Map(stands));
        revealChosen(editor);
      },
    };
  }

  function stretch(shortcut: string, by: number): Command {
    return {
      id: `stretch-bar-${shortcut}`,
      label: "roadmap.stretchBar",
      shortcuts: [shortcut],
      isEnabled: canChangeSelection,
      run(editor) {
        transact(editor.doc, () => {
          for (const { id, start, end } of chosenOf(editor, read(editor.scene.content()))) {
            // By keys a bar stops at one quarter: nobody sees the end that would turn it round.
            stretchBar(editor.doc, editor.board, { id, side: "end", to: Math.max(start, end + by) });
          }
        });
        revealChosen(editor);
      },
    };
  }

  return [
    {
      id: "choose-linked",
      label: "roadmap.depends.choose",
      shortcuts: ["Enter"],
      isEnabled: (editor) => linking.getState() !== undefined && editor.selection.store.getState().focus !== undefined,
      run(editor) {
        const from = linking.getState();
        const to = editor.selection.store.getState().focus;
        linking.setState(undefined, true);
        if (from !== undefined && to !== undefined) onLinked(editor, { from, to });
      },
    },
    {
      id: "stop-linking",
      label: "common.actions.cancel",
      shortcuts: ["Escape"],
      isEnabled: () => linking.getState() !== undefined,
      run(editor) {
        const from = linking.getState();
        linking.setState(undefined, true);
        if (from !== undefined) editor.selection.only(from);
      },
    },
    move("ArrowLeft", { quarters: -1, lanes: 0 }),
    move("ArrowRight", { quarters: 1, lanes: 0 }),
    move("ArrowUp", { quarters: 0, lanes: -1 }),
    move("ArrowDown", { quarters: 0, lanes: 1 }),
    stretch("Shift+ArrowLeft", -1),
    stretch("Shift+ArrowRight", 1),
  ];
}

/** The lane so many below this bar's; its own at the ends. From no lane one comes into the nearest. */
function laneBeside({ content }: Roadmap, { lane }: LaidBar, by: number): string | undefined {
  const { regions } = content.declared;
  const at = regions.findIndex(({ id }) => id === lane);
  const from = at === -1 ? regions.length : at;
  if (by === 0) return lane;
  return regions[Math.min(regions.length - 1, Math.max(0, from + by))]?.id ?? lane;
}

function revealChosen({ selection, scene, camera }: Editor): void {
  const id = selection.single();
  const box = id === undefined ? undefined : scene.placed.getState().get(id)?.box;
  if (box !== undefined) camera.reveal(box);
}
