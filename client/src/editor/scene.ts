// The notes of one board as they lie: kept up to date with the document, indexed for pointer and painting.

import type { Board } from "@minga/shared/boards/boards.ts";
import { layoutNotes, type PlacedNote } from "@minga/shared/boards/notes/layout.ts";
import { type BoardId, placements } from "@minga/shared/boards/placement.ts";
import type { Box, Point } from "@minga/shared/core/geometry.ts";
import { observeTable } from "@minga/shared/document/observe.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { items } from "@minga/shared/items/items.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import type * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { SpatialIndex } from "./spatialIndex.ts";

/** Bottom first. What did not change is the same object as before. */
export type Notes = ReadonlyMap<ItemId, PlacedNote>;

export interface Scene {
  readonly notes: StoreApi<Notes>;
  readonly declared: StoreApi<Board>;
  /** Notes that touch the box, bottom first. */
  readonly inBox: (box: Box) => readonly PlacedNote[];
  /** The topmost note under a point. */
  readonly at: (point: Point) => PlacedNote | undefined;
  /** Lays everything out again: the fonts came, or the template changed. */
  readonly refresh: () => void;
  readonly destroy: () => void;
}

interface Parts {
  readonly doc: Y.Doc;
  readonly board: BoardId;
  readonly declared: Board;
  readonly heightOf: (item: Item) => number;
  /** Finds notes by where they lie; a view that nobody points at needs none, and finds nothing. */
  readonly index?: SpatialIndex;
}

export function createScene({ doc, board, declared: first, heightOf, index }: Parts): Scene {
  const itemTable = observeTable(doc, items);
  const placementTable = observeTable(doc, placements);
  const declared = createStore<Board>()(() => first);
  const notes = createStore<Notes>()(() => new Map());
  let isStale = false;

  function refresh(): void {
    isStale = false;
    const content = { board, declared: declared.getState(), items: itemTable.get(), placements: placementTable.get() };
    const next = withOldIdentity(layoutNotes(content, heightOf), notes.getState());
    index?.update(new Map([...next].map(([id, { box }]) => [id, box])));
    notes.setState(next, true);
  }
  const markStale = (): void => {
    isStale = true;
  };
  // Both tables change in one transaction; the layout waits for its end.
  const afterTransaction = (): void => {
    if (isStale) refresh();
  };
  itemTable.subscribe(markStale);
  placementTable.subscribe(markStale);
  doc.on("afterTransaction", afterTransaction);
  declared.subscribe(refresh);
  refresh();

  const noteOf = (id: string | undefined): PlacedNote | undefined =>
    id === undefined ? undefined : notes.getState().get(id);

  return {
    notes,
    declared,
    inBox: (box) => (index?.search(box) ?? []).flatMap((id) => noteOf(id) ?? []),
    at: (point) => noteOf(index?.at(point)),
    refresh,
    destroy() {
      doc.off("afterTransaction", afterTransaction);
      itemTable.destroy();
      placementTable.destroy();
    },
  };
}

function withOldIdentity(list: readonly PlacedNote[], old: Notes): Notes {
  const next = new Map<ItemId, PlacedNote>();
  for (const placed of list) {
    const before = old.get(placed.id);
    next.set(placed.id, before !== undefined && isSame(before, placed) ? before : placed);
  }
  return next;
}

function isSame(a: PlacedNote, b: PlacedNote): boolean {
  return (
    a.note === b.note &&
    a.region === b.region &&
    a.z === b.z &&
    a.box.x === b.box.x &&
    a.box.y === b.box.y &&
    a.box.height === b.box.height
  );
}
