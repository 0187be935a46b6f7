// What a group of the sample workshop wrote, and how it grouped it: every note in its region, by its author, on top of
// the last; themes flow into the board as one that comes from a phone would.
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { putInTheme } from "@minga/shared/boards/notes/themes.ts";
import { placementKey, placements } from "@minga/shared/boards/placement.ts";
import { topOf } from "@minga/shared/boards/stacking.ts";
import { addMap, setValue } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import type { SampleGroup } from "@minga/shared/templates/sample/sampleGroup.ts";
import type * as Y from "yjs";
import { demoId } from "./sampleIds.ts";
import { groupedAt, wroteAt } from "./sampleMoments.ts";

interface When {
  readonly now: number;
  /** The group's place among the groups. */
  readonly index: number;
}

export function writeNotes(doc: Y.Doc, { notes }: SampleGroup, { now, index }: When): void {
  for (const [place, { id, board, region, color, text, author }] of notes.entries()) {
    const createdAt = wroteAt(now, { place, of: notes.length, group: index });
    addNotes(doc, board, [{ id, region, color, text, author: demoId(author), createdAt }]);
  }
}

export function groupNotes(doc: Y.Doc, { notes, themes }: SampleGroup, { now, index }: When): void {
  for (const [place, { id, text }] of themes.entries()) {
    const inside = notes.filter(({ theme }) => theme === id);
    const [first] = inside;
    if (first === undefined) continue;
    const createdAt = groupedAt(now, { place, of: themes.length, group: index });
    addMap(doc, items, id, { kind: "theme", text, color: first.color, createdAt, author: demoId(first.author) });
    const z = topOf(doc, first.board) + 1;
    setValue(doc, placements, placementKey(first.board, id), { region: first.region, z });
    putInTheme(
      doc,
      id,
      inside.map((note) => note.id),
    );
  }
}
