// The tables of a workshop document as views: what every page about a workshop reads.

import { boards } from "@minga/shared/boards/boards.ts";
import { observeTable } from "@minga/shared/document/observe.ts";
import { groups } from "@minga/shared/facilitation/groups.ts";
import { live } from "@minga/shared/facilitation/live.ts";
import { meta } from "@minga/shared/facilitation/meta.ts";
import { people } from "@minga/shared/facilitation/people.ts";
import { results, rounds } from "@minga/shared/facilitation/rounds.ts";
import { stages } from "@minga/shared/facilitation/stages.ts";
import type * as Y from "yjs";

export type WorkshopTables = ReturnType<typeof createWorkshopTables>;

/** Watches them for as long as the document lives: make one set a document. */
export function createWorkshopTables(doc: Y.Doc) {
  return {
    meta: observeTable(doc, meta),
    stages: observeTable(doc, stages),
    boards: observeTable(doc, boards),
    groups: observeTable(doc, groups),
    people: observeTable(doc, people),
    live: observeTable(doc, live),
    rounds: observeTable(doc, rounds),
    results: observeTable(doc, results),
  };
}
