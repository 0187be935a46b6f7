// Who is asking: facilitators with an account, and everyone else by what let them in.
import * as z from "zod/mini";
import { roles } from "../../core/roles.ts";
import { PASSWORD_MAX_LENGTH } from "../limits.ts";
import { endpoint } from "./endpoint.ts";

const none = z.undefined();
const done = z.object({});

/** A name to sign in with: a mail address, or any word of 3 to 80 characters. */
const username = z.string().check(z.trim(), z.minLength(3), z.maxLength(80));
const password = z.string().check(z.maxLength(PASSWORD_MAX_LENGTH));

export const membershipSchema = z.object({
  workshop: z.string(),
  /** Absent while the person has been let in and has not given a name yet, and for projectors. */
  member: z.exactOptional(z.string()),
  name: z.exactOptional(z.string()),
  group: z.exactOptional(z.string()),
  role: z.enum(roles),
});
export type Membership = z.infer<typeof membershipSchema>;

export const sessionSchema = z.object({
  /** Present when a facilitator is signed in. */
  facilitator: z.exactOptional(z.object({ id: z.string(), name: z.string() })),
  memberships: z.array(membershipSchema),
  /** No facilitator exists yet: the printed link makes the first. */
  firstRun: z.boolean(),
  serverTime: z.number(),
});
export type Session = z.infer<typeof sessionSchema>;

/** Answers anyone; without a session, with an empty one. */
export const readSession = endpoint({ method: "GET", path: "/api/session", request: none, response: sessionSchema });

/** Makes the first facilitator from the one-time link, and signs in. `first-run-done`, `first-run-link-wrong`. */
export const makeFirstFacilitator = endpoint({
  method: "POST",
  path: "/api/first-run",
  request: z.strictObject({
    token: z.string().check(z.maxLength(100)),
    name: z.string().check(z.maxLength(2000)),
    username,
    password,
  }),
  response: sessionSchema,
});

/** `wrong-credentials` for an unknown name and a wrong password alike; `too-many-attempts` after a few. */
export const signIn = endpoint({
  method: "POST",
  path: "/api/sign-in",
  request: z.strictObject({ username: z.string().check(z.maxLength(80)), password }),
  response: sessionSchema,
});

/** Ends this session everywhere, its sockets too. */
export const signOut = endpoint({ method: "POST", path: "/api/sign-out", request: none, response: done });
