// Judges one ballot before it is kept.
import { compare } from "../../../core/order.ts";
import type { Checked, Question } from "../roundKind.ts";
import type { Ballot, VoteSettings } from "./vote.ts";

/** Dots on items that are gone are dropped and said; the budget is that of the dots that remain. */
export function checkBallot({ settings, candidates }: Question<VoteSettings>, ballot: Ballot): Checked<Ballot> {
  const named = Object.entries(ballot).sort(([a], [b]) => compare(a, b));
  const entry = Object.fromEntries(named.filter(([item]) => candidates.has(item)));
  if (!isWithinBudget(entry, settings)) return { problem: "ballot-over-budget" };
  return { entry, dropped: named.map(([item]) => item).filter((item) => !candidates.has(item)) };
}

export function isWithinBudget(ballot: Ballot, { dots, most }: Pick<VoteSettings, "dots" | "most">): boolean {
  const each = Object.values(ballot);
  return dotsOf(ballot) <= dots && each.every((count) => count <= most);
}

export function dotsOf(ballot: Ballot): number {
  return Object.values(ballot).reduce((sum, count) => sum + count, 0);
}
