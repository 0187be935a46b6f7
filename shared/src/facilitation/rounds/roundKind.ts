// What a kind of round is made of. The server knows kinds through this alone: it stores, judges and folds without a name.
import type * as z from "zod/mini";
import type { ErrorCode } from "../../core/appError.ts";
import type { ItemId } from "../../items/item.ts";
import type { Item } from "../../items/kinds.ts";

/** What is asked of a group: by which settings, and about which of its items. */
export interface Question<Settings> {
  readonly settings: Settings;
  readonly candidates: ReadonlySet<ItemId>;
}

/** `entry` is what counts of it, in one form: equal ones are the same JSON. `dropped` names what is no candidate any more. */
export type Checked<Entry> =
  | { readonly entry: Entry; readonly dropped: readonly ItemId[] }
  | { readonly problem: Extract<ErrorCode, "ballot-over-budget"> };

export interface RoundKindDeclaration<Settings, Entry, Result> {
  readonly settings: z.core.$ZodType<Settings>;
  /** What one person answers. It never leaves the server but to its author. */
  readonly entry: z.core.$ZodType<Entry>;
  /** What is published of a group when the round closes; tells nobody's entry. */
  readonly result: z.core.$ZodType<Result>;
  /** Whether the round may be about this item, where it lies on the board. */
  isCandidate(settings: Settings, item: Item, themes: ReadonlySet<ItemId>): boolean;
  check(question: Question<Settings>, entry: Entry): Checked<Entry>;
  /** Of one group's entries, one a person. */
  fold(question: Question<Settings>, entries: readonly Entry[]): Result;
}
