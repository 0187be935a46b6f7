// How a menu is walked without a pointer: the pattern of the WAI-ARIA menu button.
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from "react";

interface Options {
  readonly root: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** Focus goes to the first item on opening, and back to the button on Esc or on a choice. */
export function useMenuKeys({ root, isOpen, setOpen }: Options) {
  useEffect(() => {
    const element = root.current;
    if (!isOpen || !element) return;
    (itemsOf(element).find((item) => item.getAttribute("aria-checked") === "true") ?? itemsOf(element)[0])?.focus();
    const pressOutside = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", pressOutside, true);
    return () => document.removeEventListener("pointerdown", pressOutside, true);
  }, [root, isOpen, setOpen]);

  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  };

  return {
    close,
    /** Focus that moved out of the menu closes it and stays where it went. */
    leave(event: FocusEvent) {
      if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
    },
    press(event: KeyboardEvent) {
      if (!isOpen) {
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
          event.preventDefault();
          setOpen(true);
        }
        return;
      }
      if (event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation(); // or a dialog around it would close too
        close();
        return;
      }
      const next = root.current && nextItem(itemsOf(root.current), event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

function itemsOf(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

function nextItem(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = items.findIndex((item) => item.matches(":focus"));
  if (key === "ArrowDown") return items[(at + 1) % items.length];
  if (key === "ArrowUp") return items[(at <= 0 ? items.length : at) - 1];
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const later = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return later.find((item) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
}
