// A secret vote with dots: what is asked, and what one person's ballot may look like.
import * as z from "zod/mini";
import { type ItemId, idSchema } from "../../../items/item.ts";
import type { Item } from "../../../items/kinds.ts";

/** Most dots a person may have, and most items a ballot may name. */
export const DOTS_LIMIT = 50;

/** Fewer ballots than this would tell who voted how: such a group's totals are not published. */
export const LEAST_BALLOTS = 3;

export const votables = ["notes", "themes", "both"] as const;

export const voteSettingsSchema = z
  .strictObject({
    kind: z.literal("vote"),
    /** What lies on the board and may be voted on. `both`: themes, and notes that are in none. */
    on: z.enum(votables),
    dots: z.number().check(z.int(), z.gte(1), z.lte(DOTS_LIMIT)),
    /** Most dots on one item. */
    most: z.number().check(z.int(), z.gte(1), z.lte(DOTS_LIMIT)),
    /** «Mayor beneficio para las personas usuarias en los próximos doce meses» */
    criterion: z.string().check(z.maxLength(240)),
  })
  .check(z.refine(({ dots, most }) => most <= dots, "more dots on one item than there are"));
export type VoteSettings = z.infer<typeof voteSettingsSchema>;

/** Dots by item; an item without any is not named. */
export const ballotSchema = z.record(idSchema, z.number().check(z.int(), z.gte(1), z.lte(DOTS_LIMIT)));
export type Ballot = z.infer<typeof ballotSchema>;

/** What is published of one group's vote. */
export const voteResultSchema = z.strictObject({
  kind: z.literal("vote"),
  /** How many people gave one. */
  ballots: z.number().check(z.int(), z.gte(0)),
  /** How many dots lie on items that were there at the close. */
  dots: z.number().check(z.int(), z.gte(0)),
  /** How many items could be voted on. */
  candidates: z.number().check(z.int(), z.gte(0)),
  /** Dots by item, without those that have none; absent with fewer than three ballots. */
  totals: z.exactOptional(z.record(idSchema, z.number().check(z.int(), z.gte(1)))),
});
export type VoteResult = z.infer<typeof voteResultSchema>;

export function isVotable({ on }: VoteSettings, item: Item, themes: ReadonlySet<ItemId>): boolean {
  if (item.kind === "theme") return on !== "notes";
  if (item.kind !== "note") return false;
  return on === "notes" || (on === "both" && !(item.theme !== undefined && themes.has(item.theme)));
}
