// What can be done with what is chosen: floats above it, or lies above the dock on a phone. What every kind of board can
// do comes last; what is in front is the kind's own.
import { Copy, Pencil, Trash2 } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { editNote } from "../editor/commands/noteCommands.ts";
import { deleteSelection, duplicate } from "../editor/commands/selectionCommands.ts";
import type { Command, Editor } from "../editor/editor.ts";
import { useText } from "../i18n/useText.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./SelectionBar.module.css";
import { barPlace, chosenBoxPx } from "./selectionPlace.ts";
import { useCommand } from "./useCommand.ts";

interface Props {
  readonly editor: Editor;
  readonly isPhone: boolean;
  /** On which side of the bar there is room for a menu. Parts are kept apart by `<hr />`. */
  readonly children?: (menuSide: "above" | "below") => ReactNode;
}

export function SelectionBar({ editor, isPhone, children }: Props) {
  const text = useText();
  const bar = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(320);
  useStore(editor.camera.view);
  useStore(editor.scene.placed);
  const viewport = useStore(editor.camera.viewport);
  const { ids } = useStore(editor.selection.store);
  const isBusy = useStore(editor.gesture, ({ kind }) => kind !== "none");
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  const canWrite = useStore(editor.canWrite);
  useLayoutEffect(() => {
    if (bar.current) setWidthPx(bar.current.offsetWidth);
  });

  const chosen = chosenBoxPx(editor);
  if (chosen === undefined || isBusy || isWriting || !canWrite) return undefined;
  const { left, top, side } = barPlace(chosen, viewport, widthPx);
  return (
    <div
      ref={bar}
      className={isPhone ? styles["docked"] : styles["floating"]}
      data-side={side}
      style={isPhone ? undefined : { left, top }}
      role="toolbar"
      aria-label={text("board.selection.label", { count: ids.size })}
    >
      {children?.(isPhone || top > viewport.height / 2 ? "above" : "below")}
      {ids.size === 1 && <CommandButton editor={editor} command={editNote} icon={<Pencil />} />}
      <CommandButton editor={editor} command={duplicate} icon={<Copy />} />
      <CommandButton
        editor={editor}
        command={deleteSelection}
        label={text(editor.surface.removal.label)}
        icon={<Trash2 />}
      />
    </div>
  );
}

interface CommandButtonProps {
  readonly editor: Editor;
  readonly command: Command;
  readonly icon: ReactNode;
  /** Where this kind of board has other words for it. */
  readonly label?: string;
}

/** Only while it is possible: a bar has no room for what is not. */
function CommandButton({ editor, command, icon, label }: CommandButtonProps) {
  const { label: usual, tip, isEnabled, run } = useCommand(editor, command);
  if (!isEnabled) return undefined;
  return <IconButton label={label ?? usual} title={label ?? tip} icon={icon} onClick={run} />;
}
