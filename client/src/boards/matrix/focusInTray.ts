// Where the keyboard goes after something was taken off: to the same thing in the tray.
import type { ItemId } from "@minga/shared/items/item.ts";

/** With the next picture, when it is there. A tray that is closed takes no focus. */
export function focusInTray(tray: HTMLElement | null, id: ItemId): void {
  requestAnimationFrame(() => tray?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] button`)?.focus());
}
