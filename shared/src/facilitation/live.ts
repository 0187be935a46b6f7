// The state of the room, which only the server writes, carrying out commands.
import * as z from "zod/mini";
import { serverOnly } from "../core/roles.ts";
import { readable } from "../document/readable.ts";
import { declareTable } from "../document/table.ts";
import { idSchema, momentSchema } from "../items/item.ts";

/** One record, under the key "now". */
export const LIVE_KEY = "now";

const liveSchema = z.strictObject({
  /** The stage the room is in; none before the workshop begins. */
  stage: z.exactOptional(idSchema),
  /** Server time at which it began, in ms. */
  stageSince: z.exactOptional(momentSchema),
  /** The result that the projector shows; without one it shows the way in. */
  wall: z.exactOptional(z.strictObject({ round: idSchema, group: idSchema })),
});
export type Live = z.infer<typeof liveSchema>;

export const live = declareTable<Live>({
  name: "live",
  shape: "value",
  writers: serverOnly,
  key: /^now$/,
  schema: liveSchema,
  read: readable(liveSchema, {}),
});
