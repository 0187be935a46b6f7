// The entry of a list that the address leads to: in view and under the keyboard as soon as it is there, once.
import type { ItemId } from "@minga/shared/items/item.ts";
import { type RefObject, useEffect } from "react";

interface Parts {
  /** Around the entries, each of which names its item in `data-item`. */
  readonly list: RefObject<HTMLElement | null>;
  readonly item: ItemId | undefined;
  readonly isThere: boolean;
}

export function useFocusEntry({ list, item, isThere }: Parts): void {
  useEffect(() => {
    if (item === undefined || !isThere) return;
    const entry = list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
    if (!entry) return;
    entry.scrollIntoView({ block: "center" });
    // For those who may only look there is no button on it.
    entry.tabIndex = -1;
    (entry.querySelector<HTMLElement>("button[aria-expanded]") ?? entry).focus({ preventScroll: true });
  }, [list, item, isThere]);
}
