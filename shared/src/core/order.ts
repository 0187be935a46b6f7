// Sorting by a fractional order key, with the id as the tie-breaker that makes every reader agree.

export interface Ordered {
  readonly id: string;
  readonly order: string;
}

export function byOrder(a: Ordered, b: Ordered): number {
  return compare(a.order, b.order) || compare(a.id, b.id);
}

/** Plain code-unit comparison: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
