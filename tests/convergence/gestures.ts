/** Things that people do on a notes board, one at random. */
import { colorItems, deleteItems, setText } from "@minga/shared/boards/itemOperations.ts";
import { addNotes, moveToRegion, placeItems } from "@minga/shared/boards/notes/operations.ts";
import { makeTheme, putInTheme, takeApart, takeOut } from "@minga/shared/boards/notes/themes.ts";
import { readRecord, readTable } from "@minga/shared/document/table.ts";
import { type NoteColor, noteColors } from "@minga/shared/items/colors.ts";
import { items } from "@minga/shared/items/items.ts";
import type * as Y from "yjs";
import type { Chance } from "./chance.ts";

export const BOARDS = ["lluvia", "camino"] as const;

/** Does one thing, which is one step of undo; returns the items it touched. */
export function gesture(doc: Y.Doc, chance: Chance): readonly string[] {
  const among = [...readTable(doc, items).keys()];
  const board = chance.pick(BOARDS) ?? BOARDS[0];
  const ids = [...new Set([chance.pick(among), chance.pick(among)])].filter((id) => id !== undefined);
  const [first] = ids;
  if (first === undefined || chance.happens(0.3)) {
    const id = `n${chance.below(2 ** 32).toString(36)}`;
    addNotes(doc, board, [{ id, at: somewhere(chance), text: word(chance), color: "yellow", createdAt: 1 }]);
    return [id];
  }
  switch (chance.below(7)) {
    case 0:
      placeItems(doc, board, new Map(ids.map((id) => [id, { at: somewhere(chance) }])));
      return ids;
    case 1:
      moveToRegion(doc, board, { ids, region: word(chance) });
      return ids;
    case 2:
      colorItems(doc, ids, anotherColor(doc, first, chance));
      return ids;
    case 3:
      setText(doc, first, edited(readRecord(doc, items, first)?.text ?? "", chance));
      return [first];
    case 4:
      return group(doc, { board, ids, chance });
    case 5:
      takeOut(doc, board, new Map([[first, { at: somewhere(chance) }]]));
      return [first];
    default:
      deleteItems(doc, ids);
      return ids;
  }
}

interface Grouping {
  readonly board: string;
  readonly ids: readonly string[];
  readonly chance: Chance;
}

/** A theme is taken apart, or takes in notes; notes make a new one. */
function group(doc: Y.Doc, { board, ids, chance }: Grouping): readonly string[] {
  const kindOf = (id: string) => readRecord(doc, items, id)?.kind;
  const theme = ids.find((id) => kindOf(id) === "theme");
  const notes = ids.filter((id) => kindOf(id) === "note");
  if (
    theme !== undefined &&
    notes.every((id) => doc.getMap<Y.Map<unknown>>(items.name).get(id)?.get("theme") === theme)
  ) {
    takeApart(doc, board, { themes: [theme], places: new Map() });
    return [theme];
  }
  if (theme !== undefined) {
    putInTheme(doc, theme, notes);
    return notes;
  }
  const id = `t${chance.below(2 ** 32).toString(36)}`;
  makeTheme(doc, board, { id, notes, at: somewhere(chance), createdAt: 1 });
  return [id, ...notes];
}

function anotherColor(doc: Y.Doc, id: string, chance: Chance): NoteColor {
  const color = readRecord(doc, items, id)?.color;
  return chance.pick(noteColors.filter((candidate) => candidate !== color)) ?? "pink";
}

/** Some letters go and a word comes, anywhere in the text. */
function edited(text: string, chance: Chance): string {
  const start = chance.below(text.length + 1);
  return text.slice(0, start) + word(chance) + text.slice(start + chance.below(4));
}

function word(chance: Chance): string {
  return `w${chance.below(2 ** 32).toString(36)}`;
}

function somewhere(chance: Chance): { readonly x: number; readonly y: number } {
  return { x: chance.below(100_000), y: chance.below(100_000) };
}
