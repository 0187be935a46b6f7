// An initiative as the plan's dialogs list it.
import type { NoteColor } from "@minga/shared/items/colors.ts";
import type { ItemId } from "@minga/shared/items/item.ts";

export interface PlannedInitiative {
  readonly id: ItemId;
  readonly text: string;
  readonly color: NoteColor;
  /** The lane it lies in; empty for none. */
  readonly lane: string;
  /** «T1 a T4 de 2024» */
  readonly span: string;
}
