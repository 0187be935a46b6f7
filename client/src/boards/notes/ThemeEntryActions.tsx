// What can be done with themes in the list, loaded when the first entry is opened: of a note, which theme it is in; of a
// theme, its name, its part of the board, and its end. The same that hands do on the board.
import type { Board } from "@minga/shared/boards/boards.ts";
import { moveToRegion } from "@minga/shared/boards/notes/operations.ts";
import { themeAround } from "@minga/shared/boards/notes/themeGrid.ts";
import { makeTheme, putInTheme, takeApart, takeOut } from "@minga/shared/boards/notes/themes.ts";
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { Group, Move, Pencil, Route, Ungroup } from "lucide-react";
import type * as Y from "yjs";
import { useStore } from "zustand";
import type { Scene } from "../../editor/scene.ts";
import { useText } from "../../i18n/useText.ts";
import { newId } from "../../sync/newId.ts";
import { Button } from "../../ui/Button.tsx";
import { useInterface } from "../../ui/Interface.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Speaking } from "../../ui/Speaking.tsx";
import styles from "./EntryActions.module.css";

export interface ThemeParts {
  readonly doc: Y.Doc;
  readonly boardId: string;
  readonly board: Board;
  readonly scene: Scene;
  readonly member: string;
  /** Begins to write on this item. */
  readonly onEdit: (id: ItemId) => void;
  /** The keyboard goes on from this item. */
  readonly onMoved: (id: ItemId) => void;
  readonly onShowLife: (id: ItemId) => void;
}

interface Props {
  readonly placed: PlacedItem;
  readonly parts: ThemeParts;
}

export function ThemeEntryActions({ placed, parts }: Props) {
  const Actions = placed.item.kind === "theme" ? OfTheme : OfNote;
  return (
    <Speaking volume="chain">
      <Actions placed={placed} parts={parts} />
    </Speaking>
  );
}

function OfNote({ placed, parts }: Props) {
  const { id, box, region, within } = placed;
  const { doc, boardId, scene, member, onEdit, onMoved, onShowLife } = parts;
  const text = useText();
  const { announcer } = useInterface();
  const all = useStore(scene.placed);
  const themes = [...all.values()].filter(({ item, ...theme }) => item.kind === "theme" && theme.id !== within);

  function begin(): void {
    const theme = newId();
    const made = { id: theme, notes: [id], at: themeAround(box), region, author: member, createdAt: Date.now() };
    makeTheme(doc, boardId, made);
    announcer.announce(text("theme.movedToNew"));
    onEdit(theme);
  }
  function leave(): void {
    const theme = within === undefined ? undefined : all.get(within)?.box;
    if (region !== undefined) moveToRegion(doc, boardId, { ids: [id], region });
    else takeOut(doc, boardId, new Map([[id, { at: { x: box.x + (theme?.width ?? 0) + 20, y: box.y } }]]));
    announcer.announce(text("theme.takenOut"));
    onMoved(id);
  }

  return (
    <>
      <div className={styles["framed"]}>
        <Menu
          label={text("theme.moveTo")}
          hasArrow={false}
          items={[
            ...themes.map(({ id: theme, item }) => {
              const name = item.text.trim() || text("theme.unnamed");
              return {
                id: theme,
                label: name,
                onChoose() {
                  putInTheme(doc, theme, [id]);
                  announcer.announce(text("theme.moved", { name }));
                  onMoved(id);
                },
              };
            }),
            { id: "new", label: text("theme.new"), onChoose: begin },
            ...(within === undefined ? [] : [{ id: "out", label: text("theme.takeOut"), onChoose: leave }]),
          ]}
        >
          <Group aria-hidden="true" />
          {text("theme.moveTo")}
        </Menu>
      </div>
      <Button kind="quiet" icon={<Route />} onClick={() => onShowLife(id)}>
        {text("theme.life")}
      </Button>
    </>
  );
}

function OfTheme({ placed, parts }: Props) {
  const { id, region } = placed;
  const { doc, boardId, board, scene, onEdit, onMoved, onShowLife } = parts;
  const text = useText();
  const { announcer } = useInterface();
  const others = board.regions.filter((other) => other.id !== region);

  function end(): void {
    const notes = [...scene.placed.getState().values()].filter(({ within }) => within === id);
    const places = new Map(notes.map((note) => [note.id, { at: note.box, region }]));
    takeApart(doc, boardId, { themes: [id], places });
    announcer.announce(text("theme.takenApart"));
    onMoved(notes[0]?.id ?? "");
  }

  return (
    <>
      <Button icon={<Pencil />} onClick={() => onEdit(id)}>
        {text("theme.rename")}
      </Button>
      {others.length > 0 && (
        <div className={styles["framed"]}>
          <Menu
            label={text("list.moveTo")}
            hasArrow={false}
            items={others.map(({ id: to, title }) => ({
              id: to,
              label: title,
              onChoose() {
                moveToRegion(doc, boardId, { ids: [id], region: to });
                announcer.announce(text("theme.inRegion", { region: title }));
                onMoved(id);
              },
            }))}
          >
            <Move aria-hidden="true" />
            {text("list.moveTo")}
          </Menu>
        </div>
      )}
      <Button icon={<Ungroup />} onClick={end}>
        {text("theme.takeApart")}
      </Button>
      <Button kind="quiet" icon={<Route />} onClick={() => onShowLife(id)}>
        {text("theme.life")}
      </Button>
    </>
  );
}
