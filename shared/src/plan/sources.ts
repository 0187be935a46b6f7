// Where an action comes from, frozen when it was made: a trace never needs another document, so the plan stays whole
// when notes, groups or the workshop are gone.
import type * as Y from "yjs";
import * as z from "zod/mini";
import { daySchema } from "../core/day.ts";
import { idPattern } from "../core/ids.ts";
import { serverOnly } from "../core/roles.ts";
import { isRecord, type Plain } from "../document/plain.ts";
import { readable } from "../document/readable.ts";
import { declareTable } from "../document/table.ts";
import { noteColors } from "../items/colors.ts";
import { idSchema, momentSchema } from "../items/item.ts";

/** How much of an initiative's origin is frozen: nobody makes one from more. */
export const sourceLimits = { items: 40, notes: 200 } as const;

const words = z.string().check(z.maxLength(2000));

const sourceNoteSchema = z.strictObject({ id: idSchema, text: words, color: z.enum(noteColors) });

/** A note or theme that an initiative was made from, with what the room thought of it. */
const sourceItemSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["note", "theme"]),
  text: words,
  color: z.enum(noteColors),
  /** The notes board it lies on, for the way back. */
  board: z.exactOptional(idSchema),
  /** The theme a note belongs to. */
  theme: z.exactOptional(z.strictObject({ id: idSchema, text: words })),
  /** The notes of a theme. */
  notes: z.exactOptional(z.array(sourceNoteSchema).check(z.maxLength(sourceLimits.notes))),
  votes: z.exactOptional(
    z.strictObject({
      round: idSchema,
      dots: z.number(),
      /** Place by dots; those with as many share one. */
      rank: z.number(),
      /** How many could be voted on. */
      of: z.number(),
      criterion: words,
    }),
  ),
  score: z.exactOptional(
    z.strictObject({
      board: idSchema,
      x: z.number(),
      y: z.number(),
      xLabel: words,
      yLabel: words,
      /** Name of the quadrant: «Victorias tempranas». */
      quadrant: words,
    }),
  ),
});
export type SourceItem = z.infer<typeof sourceItemSchema>;

const sourceInitiativeSchema = z.strictObject({
  id: idSchema,
  text: words,
  color: z.enum(noteColors),
  board: idSchema,
  lane: words,
  start: daySchema,
  end: daySchema,
  milestone: z.exactOptional(z.literal(true)),
  items: z.array(sourceItemSchema).check(z.maxLength(sourceLimits.items)),
});
export type SourceInitiative = z.infer<typeof sourceInitiativeSchema>;

const sourceSchema = z.strictObject({
  /** The frozen version of the group's work. */
  version: idSchema,
  /** Server time, in ms. */
  takenAt: momentSchema,
  group: idSchema,
  groupName: words,
  initiatives: z.array(sourceInitiativeSchema).check(z.maxLength(40)),
  /** The action's: stays here when its action is deleted, so that no other is ever given the same. */
  code: z.exactOptional(z.string().check(z.maxLength(12))),
  /** Made anew, and none of its initiatives was on the roadmap any more. */
  gone: z.exactOptional(z.literal(true)),
});
export type Source = z.infer<typeof sourceSchema>;

/** One record an action, under its id. */
export const sources = declareTable<Source>({
  name: "sources",
  shape: "value",
  writers: serverOnly,
  key: idPattern,
  schema: sourceSchema,
  read: readable(sourceSchema, {
    version: () => "",
    takenAt: () => 0,
    group: () => "",
    groupName: () => "",
    initiatives: () => [],
  }),
});

/** The code of the action that the server made with this id; undefined where it made none. */
export function givenCode(doc: Y.Doc, action: string): string | undefined {
  // Asked at every letter that somebody writes in a plan: the rest of the record, which may be long, is not copied.
  const record = doc.getMap<Plain>(sources.name).get(action);
  const code = record !== undefined && isRecord(record) ? record["code"] : undefined;
  return typeof code === "string" ? code : undefined;
}
