// A group's notes and themes in a report: under the headings of their boards, and with what became of them.
import { type BoardId, type Placement, placementKey } from "../boards/placement.ts";
import { compare } from "../core/order.ts";
import { inOrder } from "../document/inOrder.ts";
import type { VoteStanding } from "../facilitation/rounds/vote/standings.ts";
import type { NoteColor } from "../items/colors.ts";
import type { ItemId } from "../items/item.ts";
import type { Item, ItemKind } from "../items/kinds.ts";
import type { OneGroup } from "./reportTables.ts";

export interface ReportItem {
  readonly id: ItemId;
  readonly kind: ItemKind;
  readonly text: string;
  readonly color: NoteColor;
}

export interface ReportNote extends ReportItem {
  /** The name of the theme it belongs to. */
  readonly theme?: string;
  /** By the last vote that published how its dots lie. */
  readonly dots?: number;
}

export interface ReportSection {
  /** Absent for what lies in no part of the template. */
  readonly title?: string;
  /** The oldest first. */
  readonly notes: readonly ReportNote[];
}

/** A board with sections, and what the group laid on it; parts without anything are left out. */
export interface ReportBoard {
  readonly id: BoardId;
  readonly title: string;
  readonly sections: readonly ReportSection[];
}

export interface ReportTheme extends ReportItem {
  readonly dots?: number;
  readonly notes: readonly ReportNote[];
}

type Votes = ReadonlyMap<ItemId, Pick<VoteStanding, "dots">>;

/** Notes boards in the workshop's order; those on which nothing lies are left out. */
export function reportBoards(group: OneGroup, votes: Votes): readonly ReportBoard[] {
  return inOrder(group.workshop.boards)
    .filter(({ kind }) => kind === "notes")
    .flatMap(({ id, title, regions }) => {
      const lying = notesOn(group, id);
      const known = new Set(regions.map((region) => region.id));
      const section = (name: string | undefined, notes: typeof lying): readonly ReportSection[] =>
        notes.length === 0
          ? []
          : [{ ...(name !== undefined && { title: name }), notes: notes.map((item) => noteOf(group, item.id, votes)) }];
      const sections = [
        ...regions.flatMap((region) =>
          section(
            region.title,
            lying.filter((item) => item.region === region.id),
          ),
        ),
        ...section(
          undefined,
          lying.filter(({ region }) => region === undefined || !known.has(region)),
        ),
      ];
      return sections.length === 0 ? [] : [{ id, title, sections }];
    });
}

/** Every theme, the one with most dots first, with the notes that are in it. */
export function reportThemes(group: OneGroup, votes: Votes): readonly ReportTheme[] {
  const all = [...group.items].sort(byAge);
  return all
    .filter(([, { kind }]) => kind === "theme")
    .map(([id]) => ({
      ...noteOf(group, id, votes),
      notes: all.flatMap(([note, item]) =>
        item.kind === "note" && item.theme === id ? [noteOf(group, note, votes)] : [],
      ),
    }))
    .sort((a, b) => (b.dots ?? 0) - (a.dots ?? 0));
}

/** What lies on no board of the workshop: in its trays, or on a board that was removed. Themes are told by themselves. */
export function reportUnplaced(group: OneGroup, votes: Votes): readonly ReportNote[] {
  const boardIds = [...group.workshop.boards.keys()];
  return [...group.items]
    .sort(byAge)
    .filter(([id, { kind }]) => kind !== "theme" && !boardIds.some((board) => placementOn(group, board, id)))
    .map(([id]) => noteOf(group, id, votes));
}

/** An item in the words it has today; undefined once somebody deleted it. */
export function reportItem({ items }: Pick<OneGroup, "items">, id: ItemId): ReportItem | undefined {
  const item = items.get(id);
  return item && { id, kind: item.kind, text: item.text, color: item.color };
}

function notesOn(group: OneGroup, board: BoardId) {
  return [...group.items].sort(byAge).flatMap(([id, { kind }]) => {
    const placement = kind === "note" ? placementOn(group, board, id) : undefined;
    return placement === undefined ? [] : [{ id, region: placement.region }];
  });
}

/** A note inside a theme lies where its theme lies; where it lay by itself is kept for when it is taken out. */
function placementOn({ items, placements }: OneGroup, board: BoardId, id: ItemId): Placement | undefined {
  const item = items.get(id);
  const theme = item?.kind === "note" && item.theme !== undefined && items.has(item.theme) ? item.theme : id;
  return placements.get(placementKey(board, theme)) ?? placements.get(placementKey(board, id));
}

function noteOf({ items }: OneGroup, id: ItemId, votes: Votes): ReportNote {
  // The callers have it from the same table.
  const item = items.get(id) as Item;
  const theme = item.kind === "note" && item.theme !== undefined ? items.get(item.theme) : undefined;
  const dots = votes.get(id)?.dots;
  return {
    id,
    kind: item.kind,
    text: item.text,
    color: item.color,
    ...(theme?.kind === "theme" && { theme: theme.text }),
    ...(dots !== undefined && { dots }),
  };
}

function byAge([a, one]: readonly [ItemId, Item], [b, other]: readonly [ItemId, Item]): number {
  return one.createdAt - other.createdAt || compare(a, b);
}
