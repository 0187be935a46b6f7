// What can be done with one entry of the list. Of a note: write, move to another part, delete, group, colour.
import type { Board } from "@minga/shared/boards/boards.ts";
import { colorItems, deleteItems } from "@minga/shared/boards/itemOperations.ts";
import { moveToRegion } from "@minga/shared/boards/notes/operations.ts";
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import type { History } from "@minga/shared/document/history.ts";
import { Move, Pencil, Trash2 } from "lucide-react";
import { lazy, Suspense } from "react";
import type * as Y from "yjs";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { ColorChoice } from "../../ui/ColorChoice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useInterface } from "../../ui/Interface.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { useTellWithUndo } from "../useTellWithUndo.ts";
import styles from "./EntryActions.module.css";
import type { ThemeParts } from "./ThemeEntryActions.tsx";

const ThemeEntryActions = lazy(async () => ({ default: (await import("./ThemeEntryActions.tsx")).ThemeEntryActions }));

interface Props {
  readonly placed: PlacedItem;
  readonly parts: {
    readonly doc: Y.Doc;
    readonly history: History;
    readonly boardId: string;
    readonly board: Board;
  };
  /** What themes need; undefined until the notes are there. */
  readonly themes: ThemeParts | undefined;
  readonly onEdit: () => void;
  readonly onMoved: () => void;
  readonly onDeleted: () => void;
}

export function EntryActions({ placed, parts, themes, onEdit, onMoved, onDeleted }: Props) {
  const { id, item, region } = placed;
  const { doc, history, boardId, board } = parts;
  const text = useText();
  const { announcer } = useInterface();
  const tellWithUndo = useTellWithUndo(history);
  const others = board.regions.filter((other) => other.id !== region);

  // With a way back also for a note of one's own.
  function remove(): void {
    deleteItems(doc, [id]);
    onDeleted();
    tellWithUndo("list.deleted");
  }

  const themeActions = themes && (
    <Suspense>
      <ThemeEntryActions placed={placed} parts={themes} />
    </Suspense>
  );
  if (item.kind === "theme") return themeActions;
  return (
    <>
      <Button icon={<Pencil />} onClick={onEdit}>
        {text("common.actions.edit")}
      </Button>
      {others.length > 0 && (
        <div className={styles["framed"]}>
          <Menu
            label={text("list.moveTo")}
            hasArrow={false}
            items={others.map(({ id: to, title }) => ({
              id: to,
              label: title,
              onChoose: () => {
                moveToRegion(doc, boardId, { ids: [id], region: to });
                announcer.announce(text("list.moved", { region: title }));
                onMoved();
              },
            }))}
          >
            <Move aria-hidden="true" />
            {text("list.moveTo")}
          </Menu>
        </div>
      )}
      <div className={styles["framed"]}>
        <IconButton label={text("common.actions.delete")} icon={<Trash2 />} onClick={remove} />
      </div>
      {themeActions}
      <ColorChoice
        value={item.color}
        onValue={(color) => {
          colorItems(doc, [id], color);
          announcer.announce(text("list.colored", { color: text(`colors.${color}`).toLowerCase() }));
        }}
      />
    </>
  );
}
