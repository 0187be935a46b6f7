// From a scan or a code to a place in a group. Being let in comes before the name, so that a reload loses no scan.
import * as z from "zod/mini";
import { endpoint } from "./endpoint.ts";
import { membershipSchema } from "./session.ts";

const none = z.undefined();

/** What a link or code opened. */
export const openedSchema = z.object({ kind: z.enum(["join", "projector", "facilitator"]), workshop: z.string() });

/** The one exchange for everything that lets in by a secret in an address. `unknown-or-closed`, `link-expired`. */
export const openLink = endpoint({
  method: "POST",
  path: "/api/links/open",
  request: z.strictObject({ secret: z.string().check(z.maxLength(100)) }),
  response: openedSchema,
});

/** By the code on the wall. `unknown-or-closed` for no such code and a closed door alike. */
export const openCode = endpoint({
  method: "POST",
  path: "/api/codes/open",
  request: z.strictObject({ code: z.string().check(z.maxLength(40)) }),
  response: openedSchema,
});

const doorSchema = z.object({
  workshop: z.string(),
  title: z.string(),
  place: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  language: z.string(),
  /** Eight symbols, without the dash; shown beside the title. */
  code: z.string(),
  /** Those one may choose, in their order. */
  groups: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      topic: z.string(),
      people: z.number(),
      seats: z.exactOptional(z.number()),
    }),
  ),
  /** Present when this device already belongs here. */
  membership: z.exactOptional(membershipSchema),
});
export type Door = z.infer<typeof doorSchema>;

/** What someone who has been let in needs to take a seat. `not-allowed` without a pass. */
export const readDoor = endpoint({
  method: "GET",
  path: "/api/workshops/:workshop/door",
  request: none,
  response: doorSchema,
});

const seatSchema = z.object({
  membership: membershipSchema,
  /** Four symbols to come back with from another device; shown once here, a new one by the facilitator. */
  returnCode: z.string(),
});

/** Takes a seat. `name-…`, `group-not-found`, `unknown-or-closed` once the door has been closed. */
export const takeSeat = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/seats",
  request: z.strictObject({ name: z.string().check(z.maxLength(2000)), group: z.string().check(z.maxLength(40)) }),
  response: seatSchema,
});

/** Comes back from another device. `return-code-wrong`; after five failures for a name, `too-many-attempts`. */
export const returnToSeat = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/seats/return",
  request: z.strictObject({ name: z.string().check(z.maxLength(2000)), returnCode: z.string().check(z.maxLength(20)) }),
  response: seatSchema,
});

/** Changes one's own group. Facilitators sit in every group: `not-allowed`. */
export const changeGroup = endpoint({
  method: "PATCH",
  path: "/api/workshops/:workshop/seats/mine",
  request: z.strictObject({ group: z.string().check(z.maxLength(40)) }),
  response: membershipSchema,
});
