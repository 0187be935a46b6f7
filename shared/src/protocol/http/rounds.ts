// Rounds as commands: opened and closed by facilitators, answered by each person alone.
import * as z from "zod/mini";
import { roundEntrySchema, roundSettingsSchema } from "../../facilitation/rounds/kinds.ts";
import { idSchema } from "../../items/item.ts";
import { endpoint } from "./endpoint.ts";

const none = z.undefined();
const done = z.object({});

/** At most one round is open for a group at a time: `round-already-open`. Facilitators only. */
export const openRound = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/rounds",
  request: z.strictObject({
    settings: roundSettingsSchema,
    board: idSchema,
    /** Group ids, or `plenary` alone. */
    groups: z.array(idSchema).check(z.minLength(1), z.maxLength(60)),
  }),
  response: z.object({ id: z.string() }),
});

/** Publishes the results and forgets who gave what. Closing what is closed does nothing. Facilitators only. */
export const closeRound = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/rounds/:round/close",
  request: none,
  response: done,
});

/** Calls an open round off: nothing is published, every entry is forgotten. Facilitators only. */
export const dropRound = endpoint({
  method: "DELETE",
  path: "/api/workshops/:workshop/rounds/:round",
  request: none,
  response: done,
});

const entrySchema = z.object({
  /** Absent before the first one. */
  value: z.exactOptional(roundEntrySchema),
  /** 0 before the first one; grows by one with each that is put. */
  revision: z.number(),
  isDone: z.boolean(),
});
export type Entry = z.infer<typeof entrySchema>;

/** One's own entry. `round-not-yours` for whom the round is not open to. */
export const readEntry = endpoint({
  method: "GET",
  path: "/api/workshops/:workshop/rounds/:round/entry",
  request: none,
  response: entrySchema,
});

/**
 * Puts one's own entry whole. `revision` is that of the entry it replaces: `entry-changed` where another device has been
 * quicker, unless the same was put before. Items that are gone are dropped and said.
 */
export const putEntry = endpoint({
  method: "PUT",
  path: "/api/workshops/:workshop/rounds/:round/entry",
  request: z.strictObject({
    value: roundEntrySchema,
    revision: z.number().check(z.int(), z.gte(0)),
    isDone: z.boolean(),
  }),
  response: z.object({ revision: z.number(), dropped: z.array(z.string()) }),
});

/** Who is done, of all groups; everyone in the workshop may ask. */
export const readProgress = endpoint({
  method: "GET",
  path: "/api/workshops/:workshop/rounds/:round/progress",
  request: none,
  response: z.object({ done: z.array(z.string()) }),
});

/** What the projector shows: a round of one group, or the way in again. Facilitators only. */
export const showOnWall = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/wall",
  request: z.strictObject({ show: z.exactOptional(z.strictObject({ round: idSchema, group: idSchema })) }),
  response: done,
});
