// The codes of a plan's actions: «A1.2» is the second of the first group. A number is given once and never again.

/**
 * Gives the next code at every call. `taken` are all codes that were ever given in this plan, those of deleted actions
 * included; `group` is the group's place among the groups, from 1, and 0 for the plenary.
 */
export function createCodes({ group, taken }: { readonly group: number; readonly taken: Iterable<string> }) {
  let last = 0;
  for (const code of taken) last = Math.max(last, Number(code.split(".")[1] ?? 0));
  return (): string => {
    last += 1;
    return `A${group}.${last}`;
  };
}
