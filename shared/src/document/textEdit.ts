// From «the text was this, now it is that» to the smallest change of a shared text, so that two people typing in one
// note merge instead of overwriting each other.
import type * as Y from "yjs";

/** Replaces only what differs between the shared text and `next`. Call inside `transact`. */
export function replaceText(text: Y.Text, next: string): void {
  const current = text.toString();
  if (current === next) return;
  let start = 0;
  const shorter = Math.min(current.length, next.length);
  while (start < shorter && current[start] === next[start]) start += 1;
  let end = 0;
  while (end < shorter - start && current[current.length - 1 - end] === next[next.length - 1 - end]) end += 1;
  // Half a surrogate pair is no character: widen the change to whole ones.
  if (start > 0 && isHighSurrogate(current.charCodeAt(start - 1))) start -= 1;
  if (end > 0 && isLowSurrogate(current.charCodeAt(current.length - end))) end -= 1;
  if (current.length - end > start) text.delete(start, current.length - end - start);
  if (next.length - end > start) text.insert(start, next.slice(start, next.length - end));
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
