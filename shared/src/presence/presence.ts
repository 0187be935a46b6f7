// What people show each other live: where they point, what they hold and type. Never kept, never undone.
import * as z from "zod/mini";

const id = z.string().check(z.minLength(1), z.maxLength(40));
const coordinate = z.number().check(z.gte(-1_000_000), z.lte(1_000_000));
const point = z.strictObject({ x: coordinate, y: coordinate });

/** Most items whose selection or movement is shown; a bigger gesture is shown by its box alone. */
export const SHOWN_ITEMS_LIMIT = 50;

/** What a device may say about itself; the server refuses any other field. */
export const presenceSchema = z.strictObject({
  /** The board in view. */
  board: z.exactOptional(id),
  pointer: z.exactOptional(point),
  selection: z.exactOptional(z.array(id).check(z.maxLength(SHOWN_ITEMS_LIMIT))),
  /** The item whose text is being typed. */
  editing: z.exactOptional(id),
  /** Items in the hand, and how far from where they lay. */
  moving: z.exactOptional(z.strictObject({ items: z.array(id).check(z.maxLength(SHOWN_ITEMS_LIMIT)), by: point })),
});
export type Presence = z.infer<typeof presenceSchema>;

/** As others receive it: the server adds whose it is. */
export const stampedPresenceSchema = z.extend(presenceSchema, { member: id });
export type StampedPresence = z.infer<typeof stampedPresenceSchema>;
