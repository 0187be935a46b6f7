// A roadmap as its views read it: where everything lies, and what is out of order.
import type { BoardContent, PlacedItem } from "@minga/shared/boards/placed.ts";
import { readBars } from "@minga/shared/boards/roadmap/bars.ts";
import { type LaidBar, layOutRoadmap, type RoadmapLayout } from "@minga/shared/boards/roadmap/layout.ts";
import { dependenciesAmong, findViolations, type Violation } from "@minga/shared/boards/roadmap/order.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { linkKey } from "@minga/shared/items/links.ts";

export interface Roadmap {
  readonly content: BoardContent;
  readonly layout: RoadmapLayout;
  readonly byId: ReadonlyMap<ItemId, LaidBar>;
  readonly dependencies: readonly { readonly from: ItemId; readonly to: ItemId }[];
  readonly violations: readonly Violation[];
  /** The dependencies that are out of order, as `from/to`. */
  readonly broken: ReadonlySet<string>;
}

export type ReadRoadmap = (content: BoardContent) => Roadmap;

/** Reads each content once: painting, pointer and panels all ask for the same. */
export function createRoadmapReader(): ReadRoadmap {
  let last: Roadmap | undefined;
  return (content) => {
    if (last?.content !== content) last = read(content);
    return last;
  };
}

function read(content: BoardContent): Roadmap {
  const layout = layOutRoadmap(content.declared, readBars(content));
  const violations = findViolations(layout.inTime, content.links.values());
  return {
    content,
    layout,
    byId: new Map(layout.bars.map((bar) => [bar.id, bar])),
    dependencies: dependenciesAmong(layout.bars, content.links.values()),
    violations,
    broken: new Set(violations.map(dependencyKey)),
  };
}

export function dependencyKey({ from, to }: { readonly from: ItemId; readonly to: ItemId }): string {
  return linkKey({ kind: "depends", from, to });
}

/** As the engine wants it, which knows nothing of time. */
export function placedBars({ layout }: Roadmap): readonly PlacedItem[] {
  return layout.bars.map(({ id, initiative, lane, box }) => ({ id, item: initiative, box, region: lane, z: 0 }));
}
