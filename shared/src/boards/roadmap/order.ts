// What is out of order on a roadmap, and what mends it with one tap. A quarter is as fine as a roadmap looks: one thing
// may end early in it and the next begin late. So a bar may start in the quarter in which what it depends on ends, as
// long as that has started before; a milestone counts by its quarter alone.
import type { Quarter } from "../../core/day.ts";
import { compare } from "../../core/order.ts";
import type { ItemId } from "../../items/item.ts";
import { type Link, linkKey } from "../../items/links.ts";
import type { Bar } from "./bars.ts";

interface Dependency {
  /** The bar that waits. */
  readonly from: ItemId;
  /** The bar it waits for. */
  readonly to: ItemId;
}

export type Violation =
  /** `from` starts before `to` ends. Moved so that it starts in `moveTo`, it waits for all it depends on. */
  | ({ readonly kind: "early"; readonly moveTo: Quarter } & Dependency)
  /** The two wait for one another, directly or through others: two people's links met. Only letting go mends it. */
  | ({ readonly kind: "cycle" } & Dependency);

/** The dependencies with both ends on the board, in an order that every reader shares. */
export function dependenciesAmong(bars: readonly Bar[], links: Iterable<Link>): readonly Dependency[] {
  const here = new Set(bars.map(({ id }) => id));
  return [...links]
    .filter(({ kind, from, to }) => kind === "depends" && from !== to && here.has(from) && here.has(to))
    .sort((a, b) => compare(linkKey(a), linkKey(b)));
}

/** Every dependency that is out of order, those of the earliest bars first; one for each circle. */
export function findViolations(bars: readonly Bar[], links: Iterable<Link>): readonly Violation[] {
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  const dependencies = dependenciesAmong(bars, links);
  const circleOf = findCircles(dependencies);
  const isCircular = ({ from, to }: Dependency): boolean =>
    circleOf.has(from) && circleOf.get(from) === circleOf.get(to);
  const violations: Violation[] = [];
  const told = new Set<ItemId>();
  for (const bar of bars) {
    const waiting = dependencies.filter(({ from }) => from === bar.id);
    const straight = waiting.filter((dependency) => !isCircular(dependency));
    const moveTo = Math.max(...straight.map(({ to }) => clearOf(byId.get(to), bar)));
    for (const { from, to } of straight) {
      if (startsEarly(bar, byId.get(to))) violations.push({ kind: "early", from, to, moveTo });
    }
    // Somewhere in a circle a bar starts too early: letting go of that link is what people expect. Bars come by start,
    // so the first of a circle waits for one that ends later.
    const circle = circleOf.get(bar.id);
    const closing = waiting.find(isCircular);
    if (circle === undefined || closing === undefined || told.has(circle)) continue;
    told.add(circle);
    violations.push({ kind: "cycle", from: closing.from, to: closing.to });
  }
  return violations;
}

function startsEarly(waiting: Bar, bar: Bar | undefined): boolean {
  if (bar === undefined) return false;
  if (waiting.start < bar.end) return true;
  return waiting.start === bar.start && !isPoint(waiting, bar);
}

/** Where it waits beyond doubt: in the quarter after the other ends. */
function clearOf(bar: Bar | undefined, waiting: Bar): Quarter {
  if (bar === undefined) return waiting.start;
  return isPoint(waiting, bar) ? bar.end : bar.end + 1;
}

function isPoint(waiting: Bar, bar: Bar): boolean {
  return waiting.isMilestone || bar.isMilestone;
}

/** For each bar in a circle, the one that gives the circle its name: the strongly connected parts of more than one. */
function findCircles(dependencies: readonly Dependency[]): ReadonlyMap<ItemId, ItemId> {
  const next = new Map<ItemId, ItemId[]>();
  for (const { from, to } of dependencies) next.set(from, [...(next.get(from) ?? []), to]);
  const circles = new Map<ItemId, ItemId>();
  const reach = new Map([...next.keys()].map((id) => [id, reachedFrom(id, next)]));
  for (const [id, reached] of reach) {
    if (!reached.has(id)) continue;
    const together = [...reached].filter((other) => reach.get(other)?.has(id));
    circles.set(id, together.sort(compare)[0] ?? id);
  }
  return circles;
}

/** Itself only where a way leads back. */
function reachedFrom(id: ItemId, next: ReadonlyMap<ItemId, readonly ItemId[]>): ReadonlySet<ItemId> {
  const reached = new Set<ItemId>();
  const open = [...(next.get(id) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return reached;
}
