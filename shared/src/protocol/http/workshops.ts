// Workshops as their facilitators see them.
import * as z from "zod/mini";
import { daySchema } from "../../core/day.ts";
import { languages } from "../../core/localized.ts";
import { roles } from "../../core/roles.ts";
import { endpoint } from "./endpoint.ts";

const none = z.undefined();
const done = z.object({});
const id = z.string().check(z.minLength(1), z.maxLength(40));
/** Empty while nobody knows. */
const day = z.union([z.literal(""), daySchema]);

export const doorStates = ["open", "closed"] as const;

const workshopSchema = z.object({
  id: z.string(),
  title: z.string(),
  place: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  language: z.enum(languages),
  door: z.enum(doorStates),
  /** Eight symbols, without the dash. */
  code: z.string(),
  /** The secret that the QR carries in its fragment. */
  joinSecret: z.string(),
  /** The secret of the projector's address. */
  projectorSecret: z.string(),
  groups: z.number(),
  stages: z.number(),
  people: z.number(),
  /** ms since 1970. */
  createdAt: z.number(),
  /** Index and title of the stage the room is in; absent before it begins. */
  now: z.exactOptional(z.object({ index: z.number(), title: z.string() })),
});
export type Workshop = z.infer<typeof workshopSchema>;

export const listWorkshops = endpoint({
  method: "GET",
  path: "/api/workshops",
  request: none,
  response: z.object({ workshops: z.array(workshopSchema) }),
});

export const readWorkshop = endpoint({
  method: "GET",
  path: "/api/workshops/:workshop",
  request: none,
  response: workshopSchema,
});

export const makeWorkshop = endpoint({
  method: "POST",
  path: "/api/workshops",
  request: z.strictObject({
    title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    place: z.string().check(z.trim(), z.maxLength(120)),
    startsOn: day,
    endsOn: day,
    language: z.enum(languages),
    /** Id of a template; "blank" for none. */
    template: id,
    groups: z.number().check(z.int(), z.gte(1), z.lte(30)),
  }),
  response: workshopSchema,
});

/** Opens or closes the door; while it is closed nobody new comes in, and who is in stays. */
export const setDoor = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/door",
  request: z.strictObject({ door: z.enum(doorStates) }),
  response: workshopSchema,
});

/** Replaces code and QR; the old ones stop working at once. */
export const renewCode = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/code",
  request: none,
  response: workshopSchema,
});

/** Makes a group with its document; it is named in the workshop document like any other. */
export const addGroup = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/groups",
  request: z.strictObject({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
    topic: z.string().check(z.maxLength(160)),
  }),
  response: z.object({ id: z.string() }),
});

/** Only while nobody sits there and nothing lies on its boards: `group-not-empty`. */
export const removeGroup = endpoint({
  method: "DELETE",
  path: "/api/workshops/:workshop/groups/:group",
  request: none,
  response: done,
});

/** Puts the room in a stage. `from` is the stage the sender saw: two facilitators pressing at once make one step. */
export const goToStage = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/stage",
  request: z.strictObject({ stage: id, from: z.exactOptional(id) }),
  response: done,
});

export const directorySchema = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      group: z.exactOptional(z.string()),
      role: z.enum(roles),
      tint: z.number(),
      /** ms since 1970. */
      arrivedAt: z.number(),
    }),
  ),
});
export type Directory = z.infer<typeof directorySchema>;

/** Names by member id: the only place where they are; everyone in the workshop may ask. */
export const readPeople = endpoint({
  method: "GET",
  path: "/api/workshops/:workshop/people",
  request: none,
  response: directorySchema,
});

/** A new return code for someone who lost theirs; facilitators only. */
export const renewReturnCode = endpoint({
  method: "POST",
  path: "/api/workshops/:workshop/people/:member/return-code",
  request: none,
  response: z.object({ returnCode: z.string() }),
});

/** What the join page on the wall shows; everyone in the workshop may ask, projectors included. */
export const readWall = endpoint({
  method: "GET",
  path: "/api/workshops/:workshop/wall",
  request: none,
  response: z.object({
    title: z.string(),
    place: z.string(),
    door: z.enum(doorStates),
    code: z.string(),
    /** What people type: without scheme where browsers add it, with the port where it is not the usual one. */
    joinAddress: z.string(),
    /** What the QR holds: the whole address with the secret in its fragment. Empty while the door is closed. */
    joinUrl: z.string(),
  }),
});
