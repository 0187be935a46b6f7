// What every item has, whatever its kind.
import * as z from "zod/mini";
import { idPattern } from "../core/ids.ts";

export type ItemId = string;
export type MemberId = string;

export const idSchema = z.string().check(z.regex(idPattern));

/** Milliseconds since 1970, by the clock of the device that made the item: for sorting, never for deciding. */
export const momentSchema = z.number().check(z.int(), z.nonnegative());
