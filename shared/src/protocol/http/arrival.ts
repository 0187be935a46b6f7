// «¿Se puede entrar?»: whether another device can reach this one, before the room is full of people.
import * as z from "zod/mini";
import { endpoint } from "./endpoint.ts";

export const networkKinds = ["wifi", "cable", "hotspot", "other"] as const;

export const arrivalSchema = z.object({
  /** Best first. `typed` is exactly what must be typed: scheme only where it matters, port included. */
  addresses: z.array(
    z.object({ url: z.string(), typed: z.string(), interface: z.string(), kind: z.enum(networkKinds) }),
  ),
  /** The one that codes and projectors use now. */
  chosen: z.string(),
  /** ms since 1970 of the last request from another device, by address; absent while none has come. */
  arrivedAt: z.exactOptional(z.number()),
  /** Whether the machine is being kept awake. */
  awake: z.enum(["kept", "not-supported"]),
  listeningSince: z.number(),
  /** Whether plain port 80 answers too, so that nobody needs to type a port. */
  port80: z.boolean(),
});
export type Arrival = z.infer<typeof arrivalSchema>;

/** For facilitators, and for a browser on this very machine. */
export const readArrival = endpoint({
  method: "GET",
  path: "/api/arrival",
  request: z.undefined(),
  response: arrivalSchema,
});

/** Chooses the address that QR and wall show. */
export const chooseAddress = endpoint({
  method: "POST",
  path: "/api/arrival/address",
  request: z.strictObject({ url: z.string().check(z.maxLength(200)) }),
  response: arrivalSchema,
});
