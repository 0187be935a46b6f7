// A board as the workshop declares it: a kind and a template; every group has its own content on it.
import * as z from "zod/mini";
import { daySchema } from "../core/day.ts";
import { idPattern } from "../core/ids.ts";
import { facilitators } from "../core/roles.ts";
import { isRecord } from "../document/plain.ts";
import { readable } from "../document/readable.ts";
import { declareTable } from "../document/table.ts";
import { idSchema } from "../items/item.ts";
import { boardKinds } from "./kinds.ts";

const fraction = z.number().check(z.gte(0), z.lte(1));

/** A part of the template with a heading; the rectangle is in fractions of the template's surface. */
const regionSchema = z.strictObject({
  id: idSchema,
  title: z.string().check(z.maxLength(120)),
  rect: z.tuple([fraction, fraction, fraction, fraction]),
});
export type Region = z.infer<typeof regionSchema>;

const word = z.string().check(z.maxLength(60));
const axisSchema = z.strictObject({ label: word, low: word, high: word });
export type Axis = z.infer<typeof axisSchema>;

/** What a matrix measures; scores count from the lower left corner. */
const axesSchema = z
  .strictObject({ x: axisSchema, y: axisSchema, least: z.number(), most: z.number() })
  .check(z.refine(({ least, most }) => least < most, "a range must have a length"));
export type Axes = z.infer<typeof axesSchema>;

/** The quarters that a roadmap shows at least: bars beyond them make it longer. */
const horizonSchema = z.strictObject({
  /** First day of the first quarter. */
  start: daySchema,
  quarters: z.number().check(z.int(), z.gte(1), z.lte(40)),
});
export type Horizon = z.infer<typeof horizonSchema>;

export const boardSchema = z.strictObject({
  kind: z.enum(boardKinds),
  title: z.string().check(z.maxLength(120)),
  order: z.string().check(z.maxLength(100)),
  /** The method whose template lies under the notes. */
  method: z.exactOptional(idSchema),
  /** Sections of a notes board, quadrants of a matrix (best first), lanes of a roadmap. */
  regions: z.array(regionSchema).check(z.maxLength(40)),
  axes: z.exactOptional(axesSchema),
  horizon: z.exactOptional(horizonSchema),
});
export type Board = z.infer<typeof boardSchema>;

const readFields = readable(boardSchema, {
  kind: () => "notes" as const,
  title: () => "",
  order: () => "",
  regions: () => [],
});

export const boards = declareTable<Board>({
  name: "boards",
  shape: "value",
  writers: facilitators,
  key: idPattern,
  schema: boardSchema,
  // A kind this version does not know is kept and not shown.
  read: (value) =>
    isRecord(value) && boardKinds.some((known) => known === value["kind"]) ? readFields(value) : undefined,
});
