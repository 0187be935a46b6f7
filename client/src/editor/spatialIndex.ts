// What lies where: asked by painting, by the pointer and by the marquee.

import type { Box, Point } from "@minga/shared/core/geometry.ts";
import RBush from "rbush";

interface Entry {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: string;
}

export interface SpatialIndex {
  /** Makes the index hold these boxes, in painting order: the last lies on top. */
  readonly update: (boxes: ReadonlyMap<string, Box>) => void;
  /** Everything that touches a box, bottom first. */
  readonly search: (box: Box) => readonly string[];
  /** The topmost thing under a point. */
  readonly at: (point: Point) => string | undefined;
}

/** From this share of changed boxes on, building the tree anew is faster than mending it. */
const REBUILD_SHARE = 0.3;

export function createSpatialIndex(): SpatialIndex {
  const tree = new RBush<Entry>();
  const entries = new Map<string, Entry>();
  let rank: ReadonlyMap<string, number> = new Map();

  const search = (box: Box): readonly string[] =>
    tree
      .search({ minX: box.x, minY: box.y, maxX: box.x + box.width, maxY: box.y + box.height })
      .map(({ id }) => id)
      .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));

  return {
    search,
    at: (point) => search({ ...point, width: 0, height: 0 }).at(-1),
    update(boxes) {
      rank = new Map([...boxes.keys()].map((id, index) => [id, index]));
      const gone = [...entries.values()].filter(({ id }) => !boxes.has(id));
      const changed = [...boxes].filter(([id, box]) => !isSame(entries.get(id), box));
      if (gone.length + changed.length > REBUILD_SHARE * boxes.size) {
        entries.clear();
        for (const [id, box] of boxes) entries.set(id, entryOf(id, box));
        tree.clear();
        tree.load([...entries.values()]);
        return;
      }
      for (const entry of gone) {
        tree.remove(entry);
        entries.delete(entry.id);
      }
      for (const [id, box] of changed) {
        const old = entries.get(id);
        if (old !== undefined) tree.remove(old);
        const entry = entryOf(id, box);
        entries.set(id, entry);
        tree.insert(entry);
      }
    },
  };
}

function entryOf(id: string, { x, y, width, height }: Box): Entry {
  return { id, minX: x, minY: y, maxX: x + width, maxY: y + height };
}

function isSame(entry: Entry | undefined, { x, y, width, height }: Box): boolean {
  return entry?.minX === x && entry.minY === y && entry.maxX === x + width && entry.maxY === y + height;
}
