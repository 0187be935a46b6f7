// A roadmap to test with: three lanes, eight quarters from the last of 2023, bars put there in short.
import * as Y from "yjs";
import { type Quarter, quarterOf } from "../../core/day.ts";
import { addMap, readTable } from "../../document/table.ts";
import { transact } from "../../document/transact.ts";
import { items } from "../../items/items.ts";
import { links } from "../../items/links.ts";
import type { Board } from "../boards.ts";
import { placements } from "../placement.ts";
import { type Bar, readBars } from "./bars.ts";
import { startInitiative } from "./operations.ts";

export const BOARD = "ruta";

export const declared: Board = {
  kind: "roadmap",
  title: "Hoja de ruta",
  order: "a",
  regions: [lane("people", "Personas y cultura"), lane("rules", "Normativa y gobernanza"), lane("data", "Datos")],
  horizon: { start: "2023-10-01", quarters: 8 },
};

function lane(id: string, title: string): Board["regions"][number] {
  return { id, title, rect: [0, 0, 1, 1] };
}

/** «2024-2»: the second quarter of 2024. */
export function quarter(text: string): Quarter {
  return quarterOf(`${text.slice(0, 4)}-01-01`) + Number(text.slice(5)) - 1;
}

/** Lane, first and last quarter, by id; a milestone has one quarter only. */
export type BarsInShort = Readonly<Record<string, readonly [lane: string, start: string, end?: string]>>;

export function roadmapWith(bars: BarsInShort = {}): Y.Doc {
  const doc = new Y.Doc();
  let createdAt = 0;
  transact(doc, () => {
    for (const [id, [region, start, end]] of Object.entries(bars)) {
      createdAt += 1;
      startInitiative(doc, BOARD, {
        id,
        lane: region,
        start: quarter(start),
        end: quarter(end ?? start),
        isMilestone: end === undefined,
        text: id,
        color: "yellow",
        createdAt,
      });
    }
  });
  return doc;
}

export function addIdea(
  doc: Y.Doc,
  id: string,
  fields: { kind: "note" | "theme"; text: string; color?: string },
): void {
  addMap(doc, items, id, { color: "pink", createdAt: 1, ...fields });
}

export function contentOf(doc: Y.Doc) {
  return { board: BOARD, declared, items: readTable(doc, items), placements: readTable(doc, placements) };
}

export function barsOf(doc: Y.Doc): readonly Bar[] {
  return readBars(contentOf(doc));
}

export function linksOf(doc: Y.Doc) {
  return readTable(doc, links).values();
}
