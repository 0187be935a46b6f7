// Gives the focus back to where it was before a panel took it.
import { useLayoutEffect, useRef } from "react";

/** What opened the panel may be hidden as it opens, so it is remembered in the same breath. */
export function useWayBack(isOpen: boolean): void {
  const before = useRef<Element>(undefined);
  useLayoutEffect(() => {
    if (!isOpen) return;
    before.current = document.activeElement ?? undefined;
    return () => {
      // Only if nothing else has the focus: it was in the panel that has gone.
      if (document.activeElement !== document.body) return;
      const opener = before.current;
      const isThere = opener instanceof HTMLElement && opener !== document.body && opener.checkVisibility();
      (isThere ? opener : document.querySelector<HTMLElement>("main h1"))?.focus({ preventScroll: true });
    };
  }, [isOpen]);
}
