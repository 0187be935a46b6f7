// What a group of the sample workshop has written so far: every note in its region, by its author, on top of the last.
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { transact } from "@minga/shared/document/transact.ts";
import { items } from "@minga/shared/items/items.ts";
import type { SampleGroup } from "@minga/shared/templates/sample/sampleGroup.ts";
import type * as Y from "yjs";
import { demoId } from "./sampleIds.ts";
import { wroteAt } from "./sampleMoments.ts";

/** Fills an empty document and leaves any other as it is. `index` is the group's place among the groups. */
export function writeSampleNotes(
  doc: Y.Doc,
  { notes }: SampleGroup,
  { now, index }: { readonly now: number; readonly index: number },
): void {
  if (doc.getMap(items.name).size > 0) return;
  transact(doc, () => {
    for (const [place, { id, board, region, color, text, author }] of notes.entries()) {
      const createdAt = wroteAt(now, { place, of: notes.length, group: index });
      addNotes(doc, board, [{ id, region, color, text, author: demoId(author), createdAt }]);
    }
  });
}
