// What can be done with the notes chosen: floats above them, or lies above the dock on a phone.
import { colorItems, moveToRegion } from "@minga/shared/boards/notes/operations.ts";
import type { NoteColor } from "@minga/shared/items/colors.ts";
import { Copy, Move, Pencil, Trash2 } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Command } from "../../editor/commands/command.ts";
import { editNote } from "../../editor/commands/noteCommands.ts";
import { deleteSelection, duplicate } from "../../editor/commands/selectionCommands.ts";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { ColorPicker } from "./ColorPicker.tsx";
import styles from "./SelectionBar.module.css";
import { barPlace, chosenBoxPx } from "./selectionPlace.ts";
import { useCommand } from "./useCommand.ts";

interface Props {
  readonly editor: Editor;
  readonly isPhone: boolean;
}

export function SelectionBar({ editor, isPhone }: Props) {
  const text = useText();
  const bar = useRef<HTMLDivElement>(null);
  const [widthPx, setWidthPx] = useState(320);
  useStore(editor.camera.view);
  useStore(editor.scene.notes);
  const viewport = useStore(editor.camera.viewport);
  const { ids } = useStore(editor.selection.store);
  const regions = useStore(editor.scene.declared, ({ regions }) => regions);
  const isBusy = useStore(editor.gesture, ({ kind }) => kind !== "none");
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  const canWrite = useStore(editor.canWrite);
  useLayoutEffect(() => {
    if (bar.current) setWidthPx(bar.current.offsetWidth);
  });

  const chosen = chosenBoxPx(editor);
  if (chosen === undefined || isBusy || isWriting || !canWrite) return undefined;
  const { left, top, side } = barPlace(chosen, viewport, widthPx);
  const menuSide = isPhone || top > viewport.height / 2 ? "above" : "below";
  const paint = (color: NoteColor) => {
    colorItems(editor.doc, ids, color);
    editor.color.setState(color, true);
  };
  return (
    <div
      ref={bar}
      className={isPhone ? styles["docked"] : styles["floating"]}
      data-side={side}
      style={isPhone ? undefined : { left, top }}
      role="toolbar"
      aria-label={text("board.selection.label", { count: ids.size })}
    >
      <ColorPicker color={commonColor(editor)} onColor={paint} side={menuSide} />
      <hr />
      {regions.length > 0 && (
        <>
          <Menu
            label={text("board.selection.moveTo")}
            hasArrow={false}
            side={menuSide}
            items={regions.map(({ id, title }) => ({
              id,
              label: title,
              onChoose: () => moveToRegion(editor.doc, editor.board, { ids, region: id }),
            }))}
          >
            <Move aria-hidden="true" />
            <span className={styles["words"]}>{text("board.selection.moveTo")}</span>
          </Menu>
          <hr />
        </>
      )}
      {ids.size === 1 && <CommandButton editor={editor} command={editNote} icon={<Pencil />} />}
      <CommandButton editor={editor} command={duplicate} icon={<Copy />} />
      <CommandButton editor={editor} command={deleteSelection} icon={<Trash2 />} />
    </div>
  );
}

interface CommandButtonProps {
  readonly editor: Editor;
  readonly command: Command;
  readonly icon: ReactNode;
}

function CommandButton({ editor, command, icon }: CommandButtonProps) {
  const { label, tip, run } = useCommand(editor, command);
  return <IconButton label={label} title={tip} icon={icon} onClick={run} />;
}

/** The colour of everything chosen, if it is one. */
function commonColor({ scene, selection }: Editor): NoteColor | undefined {
  const notes = scene.notes.getState();
  const colors = new Set([...selection.ids()].flatMap((id) => notes.get(id)?.note.color ?? []));
  return colors.size === 1 ? [...colors][0] : undefined;
}
