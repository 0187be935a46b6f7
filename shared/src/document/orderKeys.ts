// Where a record goes in a list that several people reorder: a key between its new neighbours, so that moving one
// record writes one record.
import { generateKeyBetween } from "fractional-indexing";
import type { Ordered } from "../core/order.ts";

/** The key of a record that shall stand at `index` among the others; 0 is first, anything past the end is last. */
export function orderKeyAt(others: readonly Ordered[], index: number): string {
  const at = Math.min(Math.max(index, 0), others.length);
  const before = usable(others[at - 1]?.order);
  const after = usable(others[at]?.order);
  // Two records may share a key after being moved to one place at one moment: there is nothing between them.
  return generateKeyBetween(before, before !== null && after !== null && after <= before ? null : after);
}

/** A key from another version or a damaged record reads as no neighbour at all. */
function usable(order: string | undefined): string | null {
  if (order === undefined) return null;
  try {
    generateKeyBetween(order, null);
    return order;
  } catch {
    return null;
  }
}
