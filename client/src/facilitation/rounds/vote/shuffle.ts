// An order of one's own: whoever stands first gets more dots, so everyone has somebody else stand first. The same person
// sees the same order on every device and every day.
import { compare } from "@minga/shared/core/order.ts";

export function shuffle<T extends { readonly id: string }>(things: readonly T[], seed: string): readonly T[] {
  const placed = things.map((thing) => ({ thing, place: hash(`${seed} ${thing.id}`) }));
  return placed.sort((a, b) => a.place - b.place || compare(a.thing.id, b.thing.id)).map(({ thing }) => thing);
}

/** FNV-1a with a last stir, or ids that differ in their last letter would stay neighbours. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    value = Math.imul(value ^ words.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
