// Where everything on a notes board lies. What has no point of its own flows into a free place of its region by
// (createdAt, id), and notes of a theme lie inside it: computed alike by every reader, so that two phones never claim
// one place.
import { type Box, overlaps, type Point, type Size } from "../../core/geometry.ts";
import { compare } from "../../core/order.ts";
import type { ItemId } from "../../items/item.ts";
import { NOTE_SIZE } from "../../items/note.ts";
import type { Board } from "../boards.ts";
import type { BoardContent, PlacedItem } from "../placed.ts";
import { type Placement, readPlacementKey } from "../placement.ts";
import { regionBox, templateBox } from "./template.ts";
import { layOutTheme, type Member, NOTE_GAP, type Sizes, squareSizes, THEME_HEADING } from "./themeGrid.ts";

const SLOT = NOTE_SIZE + NOTE_GAP;
/** Room for a region's heading above its first row, and air beside it. */
export const REGION_HEADING = 48;
const PADDING = 14;
/** Columns of the area for notes in no region, below the template. */
const LOOSE_COLUMNS = 8;

type Content = Pick<BoardContent, "board" | "declared" | "items" | "placements">;

/** A note by itself, or a theme with its notes. */
interface Unit extends Member {
  readonly placement: Placement;
  readonly notes: readonly Member[];
}

/** Everything with a placement on this board, bottom first; a theme's notes lie right above it. */
export function layoutNotes(content: Content, sizes: Sizes = squareSizes): readonly PlacedItem[] {
  const { declared } = content;
  const units = unitsOf(content).toSorted((a, b) => a.item.createdAt - b.item.createdAt || compare(a.id, b.id));
  const lying = units.flatMap((unit) => (unit.placement.at ? [{ ...unit.placement.at, ...agreedSize(unit) }] : []));
  const slots = new Map<string, ReturnType<typeof freeSlots>>();
  const laid = units.map((unit) => {
    const { at, region } = unit.placement;
    if (at !== undefined) return { unit, at, region };
    const known = declared.regions.some(({ id }) => id === region) ? region : undefined;
    const free = slots.get(known ?? "") ?? freeSlots(flowArea(declared, known), lying);
    slots.set(known ?? "", free);
    return { unit, at: free(agreedSize(unit)), region: known };
  });
  return laid
    .sort((a, b) => (a.unit.placement.z ?? 0) - (b.unit.placement.z ?? 0) || compare(a.unit.id, b.unit.id))
    .flatMap(({ unit, at, region }) => placeUnit(unit, { at, region, sizes }));
}

function unitsOf({ board, items, placements }: Content): readonly Unit[] {
  const here = new Map<ItemId, Placement>();
  for (const [key, placement] of placements) {
    const address = readPlacementKey(key);
    if (address.board === board && items.has(address.item)) here.set(address.item, placement);
  }
  const members = new Map<ItemId, Member[]>();
  const alone: Member[] = [];
  for (const id of here.keys()) {
    const item = items.get(id);
    if (item === undefined) continue;
    // A theme that is gone, is none, or lies on another board counts as none.
    const theme = item.kind === "note" ? item.theme : undefined;
    const isMember = theme !== undefined && here.has(theme) && items.get(theme)?.kind === "theme";
    const list = isMember ? (members.get(theme) ?? []) : alone;
    list.push({ id, item });
    if (isMember) members.set(theme, list);
  }
  return alone.map((unit) => ({ ...unit, placement: here.get(unit.id) ?? {}, notes: members.get(unit.id) ?? [] }));
}

interface Laid {
  readonly at: Point;
  readonly region: string | undefined;
  readonly sizes: Sizes;
}

function placeUnit({ id, item, placement, notes }: Unit, { at, region, sizes }: Laid): readonly PlacedItem[] {
  const { z = 0 } = placement;
  if (item.kind !== "theme") {
    const box = { ...at, width: NOTE_SIZE, height: sizes.noteHeight(item) };
    return [{ id, item, box, region, z }];
  }
  const grid = layOutTheme(item, notes, sizes);
  const inside = grid.notes.map((note, index): PlacedItem => {
    const corner = grid.corners[index] ?? { x: 0, y: 0 };
    const height = sizes.noteHeight(note.item);
    return {
      ...note,
      box: { x: at.x + corner.x, y: at.y + corner.y, width: NOTE_SIZE, height },
      region,
      z,
      within: id,
    };
  });
  return [{ id, item, box: { ...at, width: grid.width, height: grid.height }, region, z }, ...inside];
}

interface FlowArea {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
}

function flowArea(board: Board, region: string | undefined): FlowArea {
  const declared = board.regions.find(({ id }) => id === region);
  if (declared !== undefined) {
    const box = regionBox(board, declared);
    const columns = Math.max(1, Math.floor((box.width - 2 * PADDING + NOTE_GAP) / SLOT));
    return { x: Math.round(box.x + PADDING), y: Math.round(box.y + REGION_HEADING), columns };
  }
  const template = templateBox(board);
  return { x: 0, y: template === undefined ? 0 : template.height + REGION_HEADING, columns: LOOSE_COLUMNS };
}

/** Half a note's place: notes keep to whole ones, themes come as near as the half allows. */
const CELL = SLOT / 2;

/** Hands out places row by row, passing over what lies there already; below the area's end it goes on downwards. */
function freeSlots(area: FlowArea, lying: readonly Box[]): (size: Size) => Point {
  const taken = new Set<string>();
  const across = 2 * area.columns;
  return (size) => {
    const columns = Math.ceil((size.width + NOTE_GAP) / CELL);
    const rows = Math.ceil((size.height + NOTE_GAP) / CELL);
    const step = size.width > NOTE_SIZE ? 1 : 2;
    for (let row = 0; ; row += step) {
      for (let column = 0; column < across; column += step) {
        // What is wider than the area stands at its beginning.
        if (column > 0 && column + columns > across) break;
        const corner = { x: area.x + column * CELL, y: area.y + row * CELL };
        const cells = cellsFrom({ column, row, columns, rows });
        if (cells.some((cell) => taken.has(cell))) continue;
        if (lying.some((other) => overlaps({ ...corner, ...size }, other))) continue;
        for (const cell of cells) taken.add(cell);
        return corner;
      }
    }
  };
}

interface Cells {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

function cellsFrom({ column, row, columns, rows }: Cells): readonly string[] {
  return Array.from({ length: columns * rows }, (_, index) => {
    return `${column + (index % columns)}/${row + Math.floor(index / columns)}`;
  });
}

/** Letters that fit into one square at the smallest size, guessed alike everywhere. */
const LETTERS_PER_SQUARE = 100;
/** Of a theme's name: width of a letter, what is beside the name, and the height of a line after the first. */
const NAME = { letter: 9.5, beside: 98, line: 21 };

/** How large every reader takes it to be, for keeping places free: measured heights differ between devices. */
function agreedSize({ item, notes }: Pick<Unit, "item" | "notes">): Size {
  if (item.kind !== "theme") return { width: NOTE_SIZE, height: agreedHeight(item) };
  const { width, height } = layOutTheme(item, notes, { noteHeight: agreedHeight, headingHeight: agreedHeading });
  return { width, height };
}

function agreedHeading({ text }: { readonly text: string }, width: number): number {
  const lines = Math.ceil(text.length / ((width - NAME.beside) / NAME.letter));
  return THEME_HEADING + Math.max(0, lines - 1) * NAME.line;
}

function agreedHeight({ text }: { readonly text: string }): number {
  return Math.min(6, Math.max(1, Math.ceil(text.length / LETTERS_PER_SQUARE))) * SLOT - NOTE_GAP;
}
