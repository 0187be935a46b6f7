// A group's plan as commands; its members and facilitators may ask. What is still a draft is written in its document.
import * as z from "zod/mini";
import { idSchema } from "../../items/item.ts";
import { CHECK_IN_NOTE_LIMIT, statuses } from "../../plan/checkIns.ts";
import { endpoint } from "./endpoint.ts";

const done = z.object({});
const text = z.string().check(z.trim(), z.maxLength(CHECK_IN_NOTE_LIMIT));

/**
 * Freezes the group's work as a version and makes actions from the initiatives of a roadmap: one for each list, of one
 * initiative or of several joined. Doing it again matches by source: dates and words that nobody changed follow the
 * roadmap, what people wrote stays, and an action whose initiatives are gone is marked and kept.
 */
export const makePlan = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/groups/:group/plan",
  request: z.strictObject({
    board: idSchema,
    actions: z.array(z.array(idSchema).check(z.minLength(1), z.maxLength(40))).check(z.minLength(1), z.maxLength(200)),
  }),
  response: z.object({ version: z.string(), made: z.number(), updated: z.number(), gone: z.number() }),
});

/** Binds the group to these actions and freezes their baseline: `action-incomplete` where a required field is missing. */
export const commitActions = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/groups/:group/plan/commit",
  request: z.strictObject({ actions: z.array(idSchema).check(z.minLength(1), z.maxLength(200)) }),
  response: done,
});

/** Opens a committed action to be corrected. The baseline stays that of the first day. */
export const reopenAction = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/groups/:group/plan/actions/:action/reopen",
  request: z.strictObject({ reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(CHECK_IN_NOTE_LIMIT)) }),
  response: done,
});

/**
 * Adds a dated report; its id is given by whoever reports, so that the same report sent twice is one. `status-not-possible`
 * where the status cannot follow the one before, or is completed without 100 and evidence.
 */
export const reportAction = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/groups/:group/plan/actions/:action/check-ins",
  request: z.strictObject({
    id: idSchema,
    status: z.enum(statuses),
    progress: z.number().check(z.int(), z.gte(0), z.lte(100)),
    note: text,
    evidence: text,
    /** Ids of milestones that have been reached since the report before. */
    reached: z.exactOptional(z.array(idSchema).check(z.maxLength(40))),
  }),
  response: done,
});
