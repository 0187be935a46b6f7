// Judges one ballot before it is kept.
import type { Checked, Question } from "../roundKind.ts";
import type { Ballot, VoteSettings } from "./vote.ts";

/** Dots on items that are gone are dropped and said; the budget is that of the dots that remain. */
export function checkBallot({ settings, candidates }: Question<VoteSettings>, ballot: Ballot): Checked<Ballot> {
  const named = Object.keys(ballot).sort();
  const entry = Object.fromEntries(named.filter((id) => candidates.has(id)).map((id) => [id, ballot[id] ?? 0]));
  if (!isWithinBudget(entry, settings)) return { problem: "ballot-over-budget" };
  return { entry, dropped: named.filter((id) => !candidates.has(id)) };
}

export function isWithinBudget(ballot: Ballot, { dots, most }: Pick<VoteSettings, "dots" | "most">): boolean {
  const each = Object.values(ballot);
  return dotsOf(ballot) <= dots && each.every((count) => count <= most);
}

export function dotsOf(ballot: Ballot): number {
  return Object.values(ballot).reduce((sum, count) => sum + count, 0);
}
