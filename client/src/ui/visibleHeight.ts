// Some phones lay the on-screen keyboard over the page instead of making the page smaller: the styles learn what is left.

/** Less than this hides no keyboard: a bar of the browser at most. */
const LEAST_KEYBOARD_PX = 120;

type Screen = Pick<VisualViewport, "height" | "scale" | "addEventListener" | "removeEventListener">;

interface Parts {
  readonly root: HTMLElement;
  readonly screen: Screen | null;
  readonly pageHeight: () => number;
  /** Takes back how far the browser moved the page to show the caret: all of the page is in what is left. */
  readonly scrollBack: () => void;
}

/** Keeps `--visible-height` on `root` while a keyboard covers the page, and leaves it away otherwise. */
export function followVisibleHeight({ root, screen, pageHeight, scrollBack }: Parts): () => void {
  if (screen === null) return () => {};
  const measure = (): void => {
    // Who has zoomed in with two fingers sees less, and no keyboard.
    const isCovered = screen.scale < 1.05 && pageHeight() - screen.height > LEAST_KEYBOARD_PX;
    if (isCovered) {
      root.style.setProperty("--visible-height", `${screen.height}px`);
      scrollBack();
    } else root.style.removeProperty("--visible-height");
  };
  screen.addEventListener("resize", measure);
  return () => screen.removeEventListener("resize", measure);
}
