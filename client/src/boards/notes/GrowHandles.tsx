// «+» on the sides of the one note chosen: the next note there, in the same colour. The keys are Tab and Ctrl+Enter.
import { Plus } from "lucide-react";
import { useStore } from "zustand";
import { itemBeside, noteAbove, noteBelow, noteLeft, noteRight } from "../../editor/commands/noteCommands.ts";
import type { Command, Editor } from "../../editor/editor.ts";
import { barPlace } from "../selectionPlace.ts";
import { useCommand } from "../useCommand.ts";
import styles from "./GrowHandles.module.css";

/** From the note's edge to the middle of a handle, in px. */
const AWAY_PX = 22;

export function GrowHandles({ editor, isPhone }: { readonly editor: Editor; readonly isPhone: boolean }) {
  const { x, y, zoom } = useStore(editor.camera.view);
  const id = useStore(editor.selection.store, () => editor.selection.single());
  const placed = useStore(editor.scene.placed);
  const chosen = id === undefined ? undefined : placed.get(id);
  // A theme grows by what is put into it.
  const box = chosen?.item.kind === "note" && chosen.within === undefined ? chosen.box : undefined;
  const isBusy = useStore(editor.gesture, ({ kind }) => kind !== "none");
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  const canWrite = useStore(editor.canWrite);
  const viewport = useStore(editor.camera.viewport);
  if (box === undefined || isBusy || isWriting || !canWrite || zoom < 0.25) return undefined;
  const left = (box.x - x) * zoom;
  const top = (box.y - y) * zoom;
  const width = box.width * zoom;
  const height = box.height * zoom;
  // The bar for what is chosen takes one side; where a note lies already, keys lead there and a handle would cover it.
  const barSide = isPhone ? undefined : barPlace({ x: left, y: top, width, height }, viewport, 0).side;
  const places = [
    { command: noteBelow, way: "below", left: left + width / 2, top: top + height + AWAY_PX },
    { command: noteAbove, way: "above", left: left + width / 2, top: top - AWAY_PX },
    { command: noteRight, way: "right", left: left + width + AWAY_PX, top: top + height / 2 },
    { command: noteLeft, way: "left", left: left - AWAY_PX, top: top + height / 2 },
  ] as const;
  return places
    .filter(
      ({ way }) => way !== barSide && (zoom >= 0.5 || way === "below") && itemBeside(editor, box, way) === undefined,
    )
    .map(({ command, left, top }) => (
      <Handle key={command.id} editor={editor} command={command} left={left} top={top} />
    ));
}

interface HandleProps {
  readonly editor: Editor;
  readonly command: Command;
  readonly left: number;
  readonly top: number;
}

function Handle({ editor, command, left, top }: HandleProps) {
  const { label, tip, run } = useCommand(editor, command);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles["handle"]}
      style={{ left, top }}
      aria-label={label}
      title={tip}
      onClick={run}
    >
      <Plus aria-hidden="true" />
    </button>
  );
}
