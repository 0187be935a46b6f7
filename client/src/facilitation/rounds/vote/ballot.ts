// One person's dots while they are being given: what may be given still, and why not.
import type { Ballot, VoteSettings } from "@minga/shared/facilitation/rounds/vote/vote.ts";
import type { ItemId } from "@minga/shared/items/item.ts";

interface Hand {
  readonly settings: Pick<VoteSettings, "dots" | "most">;
  /** What may be voted on now: dots anywhere else are in the hand again. */
  readonly candidates: ReadonlySet<ItemId>;
}

/** The part of a ballot that lies on something. */
export function lying(ballot: Ballot, candidates: Hand["candidates"]): Ballot {
  return Object.fromEntries(Object.entries(ballot).filter(([item]) => candidates.has(item)));
}

/** How many dots are still in the hand. */
export function dotsLeft(ballot: Ballot, { settings, candidates }: Hand): number {
  return settings.dots - Object.values(lying(ballot, candidates)).reduce((sum, dots) => sum + dots, 0);
}

/** Why an item gets no more dots; undefined where it may. */
export function whyNoMore(ballot: Ballot, item: ItemId, hand: Hand): "most" | "none-left" | undefined {
  if ((ballot[item] ?? 0) >= hand.settings.most) return "most";
  return dotsLeft(ballot, hand) < 1 ? "none-left" : undefined;
}

/** One dot more or fewer on an item, within what is allowed. */
export function moveDot(
  ballot: Ballot,
  { item, by }: { readonly item: ItemId; readonly by: 1 | -1 },
  hand: Hand,
): Ballot {
  const now = lying(ballot, hand.candidates);
  const dots = now[item] ?? 0;
  if (by === 1) return whyNoMore(now, item, hand) === undefined ? { ...now, [item]: dots + 1 } : now;
  const { [item]: _, ...others } = now;
  return dots > 1 ? { ...others, [item]: dots - 1 } : others;
}
