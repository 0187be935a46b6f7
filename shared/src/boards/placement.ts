// Where an item stands on one board. Values that only make sense together share one key and are replaced whole.
import * as z from "zod/mini";
import { daySchema } from "../core/day.ts";
import { pairPattern } from "../core/ids.ts";
import { members } from "../core/roles.ts";
import { readable } from "../document/readable.ts";
import { declareTable, type Table } from "../document/table.ts";
import { type ItemId, idSchema } from "../items/item.ts";

export type BoardId = string;

/** Farther out than this nothing is placed: board units in every direction. */
const BOARD_REACH = 1_000_000;

const coordinate = z.number().check(z.gte(-BOARD_REACH), z.lte(BOARD_REACH));

/** A place within the board's own range, whatever its axes are called. */
const scoreSchema = z.strictObject({ x: coordinate, y: coordinate });
export type Score = z.infer<typeof scoreSchema>;

/** From the first day to the last, both included. A milestone is drawn as a point. */
const spanSchema = z
  .strictObject({ start: daySchema, end: daySchema, milestone: z.exactOptional(z.literal(true)) })
  .check(z.refine(({ start, end }) => start <= end, "a span ends before it starts"));
export type Span = z.infer<typeof spanSchema>;

/** A notes board uses `at` and `z`, a matrix `score`, a roadmap `span`. Without `at` a note flows into free places of its region. */
const placementSchema = z.strictObject({
  /** The part of the template: a section, or a lane of the roadmap. */
  region: z.exactOptional(idSchema),
  at: z.exactOptional(z.strictObject({ x: coordinate, y: coordinate })),
  score: z.exactOptional(scoreSchema),
  span: z.exactOptional(spanSchema),
  /** Stacking: higher lies on top; ties by item id. */
  z: z.exactOptional(z.number().check(z.int(), z.gte(0), z.lte(Number.MAX_SAFE_INTEGER))),
});
export type Placement = z.infer<typeof placementSchema>;

export const placements: Table<Placement> = declareTable({
  name: "placements",
  shape: "value",
  writers: members,
  key: pairPattern,
  schema: placementSchema,
  read: readable(placementSchema, {}),
});

export function placementKey(board: BoardId, item: ItemId): string {
  return `${board}/${item}`;
}

/** Takes a key apart; the keys of a table always have this form, the gate sees to it. */
export function readPlacementKey(key: string): { readonly board: BoardId; readonly item: ItemId } {
  const slash = key.indexOf("/");
  return { board: key.slice(0, slash), item: key.slice(slash + 1) };
}
