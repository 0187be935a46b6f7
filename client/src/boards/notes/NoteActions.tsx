// What can be done with the notes chosen, beside what every board can do: colour, and moving to another region.
import { colorItems } from "@minga/shared/boards/itemOperations.ts";
import { moveToRegion } from "@minga/shared/boards/notes/operations.ts";
import type { NoteColor } from "@minga/shared/items/colors.ts";
import { Move } from "lucide-react";
import { useStore } from "zustand";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import { Menu } from "../../ui/Menu.tsx";
import { ColorPicker } from "../ColorPicker.tsx";
import styles from "./NoteActions.module.css";

interface Props {
  readonly editor: Editor;
  readonly side: "above" | "below";
}

export function NoteActions({ editor, side }: Props) {
  const text = useText();
  const { ids } = useStore(editor.selection.store);
  const regions = useStore(editor.scene.declared, ({ regions }) => regions);
  const paint = (color: NoteColor) => {
    colorItems(editor.doc, ids, color);
    editor.color.setState(color, true);
  };
  return (
    <>
      <ColorPicker color={commonColor(editor)} onColor={paint} side={side} />
      <hr />
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
    </>
  );
}

/** The colour of everything chosen, if it is one. */
function commonColor({ scene, selection }: Editor): NoteColor | undefined {
  const placed = scene.placed.getState();
  const colors = new Set([...selection.ids()].flatMap((id) => placed.get(id)?.item.color ?? []));
  return colors.size === 1 ? [...colors][0] : undefined;
}
