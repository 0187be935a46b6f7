// A table of records that have an order key, as the list that people see.
import { byOrder } from "../core/order.ts";

/** A table's records with their ids, in order. */
export function inOrder<R extends { readonly order: string }>(
  records: ReadonlyMap<string, R>,
): readonly (R & { readonly id: string })[] {
  return [...records].map(([id, record]) => ({ ...record, id })).sort(byOrder);
}
