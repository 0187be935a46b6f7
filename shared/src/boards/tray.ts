// The tray: what a group has made and not yet placed on this board, best first. Pure, and the same for every reader.
import { compare } from "../core/order.ts";
import { inOrder } from "../document/inOrder.ts";
import type { ItemId } from "../items/item.ts";
import type { Item } from "../items/kinds.ts";
import type { Link } from "../items/links.ts";
import type { Board, Region } from "./boards.ts";
import { type BoardId, type Placement, placementKey } from "./placement.ts";
import { rankItems, type Votes } from "./ranking.ts";

export interface TrayEntry {
  readonly id: ItemId;
  readonly item: Item;
  /** What a vote gave it; undefined where none said anything of it. */
  readonly dots?: number;
  /** Where the matrix put it. */
  readonly quadrant?: Region;
  /** Of a theme: how many notes it holds. */
  readonly notesCount?: number;
  /** How many placed initiatives were made from it. */
  readonly phases?: number;
}

/**
 * On a matrix `voted`, then `from` each board on which notes lie, then the `rest`. On a roadmap `initiatives` made and
 * taken off again, each `quadrant` of the matrix, `unscored`, and `placed`: already the source of something placed.
 */
export type TraySection =
  | {
      readonly kind: "quadrant";
      /** The matrix: two may have parts of the same name. */
      readonly board: BoardId;
      readonly region: Region;
      readonly entries: readonly TrayEntry[];
    }
  | { readonly kind: "from"; readonly board: BoardId; readonly title: string; readonly entries: readonly TrayEntry[] }
  | {
      readonly kind: "voted" | "rest" | "initiatives" | "unscored" | "placed";
      readonly entries: readonly TrayEntry[];
    };

interface TrayContent {
  readonly board: BoardId;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly votes: Votes;
  /** All of the workshop's: they say where ideas come from, and how a matrix orders them. */
  readonly boards: ReadonlyMap<BoardId, Board>;
}

interface RoadmapContent extends TrayContent {
  readonly links: ReadonlyMap<string, Link>;
}

/** Notes and themes without a place on this matrix; sections without any are left out. */
export function matrixTray(content: TrayContent): readonly TraySection[] {
  const { board, placements } = content;
  const entries = ideasOf(content).filter(({ id }) => placements.get(placementKey(board, id))?.score === undefined);
  const waiting = new Map(entries.filter(({ dots = 0 }) => dots === 0).map((entry) => [entry.id, entry]));
  const bySource = sourcesOf(content).map(({ id: source, title }): TraySection => {
    const here = [...waiting.values()].filter(({ id }) => placements.has(placementKey(source, id)));
    for (const { id } of here) waiting.delete(id);
    return { kind: "from", board: source, title, entries: here };
  });
  return withoutEmpty([
    { kind: "voted", entries: entries.filter(({ dots = 0 }) => dots > 0) },
    ...bySource,
    { kind: "rest", entries: [...waiting.values()] },
  ]);
}

/** Boards of notes, the one that comes last before this board first: there the ideas were written. */
function sourcesOf({ board, boards }: TrayContent) {
  const list = inOrder(boards);
  const here = list.findIndex(({ id }) => id === board);
  return [...list.slice(0, Math.max(here, 0)).reverse(), ...list.slice(here + 1)].filter(
    ({ kind }) => kind === "notes",
  );
}

/** Ideas by the matrix they stand on, best quadrant first; what the roadmap has of them already comes last. */
export function roadmapTray(content: RoadmapContent): readonly TraySection[] {
  const { items } = content;
  const phases = countPhases(content);
  const ideas = ideasOf(content);
  const open = new Map(ideas.filter(({ id }) => !phases.has(id)).map((entry) => [entry.id, entry]));
  const scored = quadrantsOf(content).map(({ board, region, ids }): TraySection => {
    const entries = ids.flatMap((id) => {
      const entry = open.get(id);
      // What stands on two matrices is named by the first.
      open.delete(id);
      return entry === undefined ? [] : { ...entry, quadrant: region };
    });
    return { kind: "quadrant", board, region, entries };
  });
  const initiatives = [...items].flatMap(([id, item]) =>
    item.kind === "initiative" && !isPlaced(content, id) ? { id, item } : [],
  );
  return withoutEmpty([
    { kind: "initiatives", entries: initiatives.sort(byAge) },
    ...scored,
    { kind: "unscored", entries: [...open.values()] },
    {
      kind: "placed",
      entries: ideas.flatMap((entry) => {
        const count = phases.get(entry.id);
        return count === undefined ? [] : { ...entry, phases: count };
      }),
    },
  ]);
}

/** Notes and themes that say something: most dots first, themes before notes, older before younger. */
function ideasOf({ items, votes }: TrayContent): readonly TrayEntry[] {
  const counts = countNotes(items);
  const entries: TrayEntry[] = [];
  for (const [id, item] of items) {
    if (item.kind === "initiative" || item.text.trim() === "") continue;
    const dots = votes.get(id)?.dots;
    entries.push({
      id,
      item,
      ...(dots !== undefined && { dots }),
      ...(item.kind === "theme" && { notesCount: counts.get(id) ?? 0 }),
    });
  }
  return entries.sort(byVotes);
}

function byVotes(a: TrayEntry, b: TrayEntry): number {
  const isTheme = ({ item }: TrayEntry): number => (item.kind === "theme" ? 1 : 0);
  return (b.dots ?? 0) - (a.dots ?? 0) || isTheme(b) - isTheme(a) || byAge(a, b);
}

function byAge(a: TrayEntry, b: TrayEntry): number {
  return a.item.createdAt - b.item.createdAt || compare(a.id, b.id);
}

function countNotes(items: TrayContent["items"]): ReadonlyMap<ItemId, number> {
  const counts = new Map<ItemId, number>();
  for (const item of items.values()) {
    if (item.kind === "note" && item.theme !== undefined) counts.set(item.theme, (counts.get(item.theme) ?? 0) + 1);
  }
  return counts;
}

/** How many initiatives placed on this board were made from each idea. */
function countPhases({ board, items, placements, links }: RoadmapContent): ReadonlyMap<ItemId, number> {
  const phases = new Map<ItemId, number>();
  for (const { kind, from, to } of links.values()) {
    if (kind !== "source" || !items.has(from) || !placements.has(placementKey(board, from))) continue;
    phases.set(to, (phases.get(to) ?? 0) + 1);
  }
  return phases;
}

/** The quadrants of every matrix, in the order of boards and of their regions, each with its items best first. */
function quadrantsOf({ boards, items, placements, votes }: RoadmapContent) {
  return inOrder(boards)
    .filter(({ axes }) => axes !== undefined)
    .flatMap(({ id: board, ...declared }) => {
      const ranked = rankItems({ board, declared, items, placements, votes });
      return declared.regions.map((region) => ({
        board,
        region,
        ids: ranked.filter(({ quadrant }) => quadrant === region).map(({ id }) => id),
      }));
    });
}

function isPlaced({ board, placements }: TrayContent, id: ItemId): boolean {
  return placements.has(placementKey(board, id));
}

function withoutEmpty(sections: readonly TraySection[]): readonly TraySection[] {
  return sections.filter(({ entries }) => entries.length > 0);
}
