// What can be done with the notes and themes chosen, beside what every board can do: colour, themes, moving to another
// region, and seeing what became of an idea.
import { colorItems } from "@minga/shared/boards/itemOperations.ts";
import { moveToRegion } from "@minga/shared/boards/notes/operations.ts";
import type { NoteColor } from "@minga/shared/items/colors.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { Move, Route } from "lucide-react";
import { useStore } from "zustand";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { ColorPicker } from "../ColorPicker.tsx";
import styles from "./NoteActions.module.css";
import { ThemeActions } from "./ThemeActions.tsx";
import { chosenNotes } from "./themeCommands.ts";

interface Props {
  readonly editor: Editor;
  readonly side: "above" | "below";
  readonly onShowLife: (item: ItemId) => void;
}

export function NoteActions({ editor, side, onShowLife }: Props) {
  const text = useText();
  const { ids } = useStore(editor.selection.store);
  const regions = useStore(editor.scene.declared, ({ regions }) => regions);
  const notes = chosenNotes(editor);
  const single = editor.selection.single();
  const paint = (color: NoteColor) => {
    colorItems(
      editor.doc,
      notes.map(({ id }) => id),
      color,
    );
    editor.color.setState(color, true);
  };
  const colors = new Set(notes.map(({ item }) => item.color));
  return (
    <>
      {notes.length > 0 && (
        <>
          <ColorPicker color={colors.size === 1 ? [...colors][0] : undefined} onColor={paint} side={side} />
          <hr />
        </>
      )}
      <ThemeActions editor={editor} side={side} />
      {regions.length > 0 && (
        <>
          <Menu
            label={text("board.selection.moveTo")}
            hasArrow={false}
            side={side}
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
      {single !== undefined && (
        <IconButton label={text("theme.life")} icon={<Route />} onClick={() => onShowLife(single)} />
      )}
    </>
  );
}
