// A real text box bound to a shared text: one's own letters go out as the smallest change, others' come in around the
// caret, and a composition (an accent, a Chinese word, every word on Android) is not disturbed while it lasts.
import type { LiveText, Splice } from "@minga/shared/items/liveText.ts";

/** Binds until the returned function is called; both say the same from the start. */
export function bindText(box: HTMLTextAreaElement, text: LiveText): () => void {
  /** What the box said last. Outside a composition it is what the text says, too. */
  let shown = text.read();
  let isOwn = false;
  let isComposing = false;
  box.value = shown;

  function push(): void {
    const change = spliceBetween(shown, box.value, box.selectionEnd);
    shown = box.value;
    if (change === undefined) return;
    // While composing, others' letters wait outside the box: say where the change is in the text as it has become.
    const before = withoutSplice(shown, change);
    const current = text.read();
    const index = mapIndex(change.index, before, current);
    const end = mapIndex(change.index + change.remove.length, before, current);
    isOwn = true;
    text.splice({ index, remove: Math.max(0, end - index), insert: change.insert });
    isOwn = false;
    // Text longer than a note may be, or cut by someone else meanwhile: show what there is.
    if (!isComposing && text.read() !== shown) show(text.read(), (caret) => caret);
  }

  function show(next: string, moved: (caret: number) => number): void {
    const { selectionStart, selectionEnd, selectionDirection } = box;
    box.value = next;
    shown = next;
    box.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection);
  }

  const leave = text.subscribe((changes) => {
    if (isOwn || isComposing) return;
    show(text.read(), (caret) => changes.reduce(moveCaret, caret));
  });
  const startComposing = () => {
    isComposing = true;
  };
  const endComposing = () => {
    push();
    isComposing = false;
    const next = text.read();
    if (next !== shown) {
      const before = shown;
      show(next, (caret) => mapIndex(caret, before, next));
    }
  };
  box.addEventListener("input", push);
  box.addEventListener("compositionstart", startComposing);
  box.addEventListener("compositionend", endComposing);

  return () => {
    push();
    leave();
    box.removeEventListener("input", push);
    box.removeEventListener("compositionstart", startComposing);
    box.removeEventListener("compositionend", endComposing);
  };
}

interface Change {
  readonly index: number;
  readonly remove: string;
  readonly insert: string;
}

/** The one change between two texts, ending at the caret where letters repeat; whole characters only. */
export function spliceBetween(before: string, after: string, caret: number): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let end = 0;
  const mostEnd = Math.min(shorter, Math.max(0, after.length - caret));
  while (end < mostEnd && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  let start = 0;
  while (start < shorter - end && before[start] === after[start]) start += 1;
  if (start > 0 && isHalf(before, start)) start -= 1;
  if (end > 0 && isHalf(before, before.length - end)) end -= 1;
  return {
    index: start,
    remove: before.slice(start, before.length - end),
    insert: after.slice(start, after.length - end),
  };
}

/** Whether this place is in the middle of a surrogate pair. */
function isHalf(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function withoutSplice(after: string, { index, remove, insert }: Change): string {
  return after.slice(0, index) + remove + after.slice(index + insert.length);
}

/** Where a place in one text is in another that differs from it in one stretch. */
export function mapIndex(index: number, from: string, to: string): number {
  if (from === to) return index;
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  if (index <= start) return index;
  let end = 0;
  while (end < shorter - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return index >= from.length - end ? index + to.length - from.length : to.length - end;
}

/** A caret stays behind the letter it stood behind; what others write exactly there comes after it. */
function moveCaret(caret: number, { index, remove, insert }: Splice): number {
  const kept = caret <= index ? caret : Math.max(index, caret - remove);
  return kept > index ? kept + insert.length : kept;
}
