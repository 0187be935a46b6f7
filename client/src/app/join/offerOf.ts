// Whose unsent work on this device to ask about: one person at a time, the one with the most.
import type { CopyRecord } from "../../sync/localCopies.ts";

export interface CopyOffered {
  readonly member: string;
  readonly name: string;
  readonly count: number;
}

/** Copies without a name are kept and not offered: nobody could say whether they are theirs. */
export function offerOf(copies: readonly CopyRecord[]): CopyOffered | undefined {
  const byMember = new Map<string, CopyOffered>();
  for (const { member, memberName, unsent, outdated } of copies) {
    if (memberName === undefined || memberName === "" || outdated || unsent === 0) continue;
    const before = byMember.get(member)?.count ?? 0;
    byMember.set(member, { member, name: memberName, count: before + unsent });
  }
  return [...byMember.values()].sort((a, b) => b.count - a.count)[0];
}
