// Widths of words in the board's font, measured once each.
import type { Measure } from "../editor/textLayout.ts";

/** Words are measured this large and scaled: widths grow with the size. */
const SIZE = 100;
/** Beyond this many words the cache starts anew, so that a long day cannot fill the memory. */
const MOST_WORDS = 20_000;

/** Measures with the font as it is loaded now; make a new one when another font has come. */
export function createMeasure(font: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  if (context !== null) context.font = `${SIZE}px ${font}`;
  return (text, size) => {
    let width = widths.get(text);
    if (width === undefined) {
      width = (context?.measureText(text).width ?? text.length * SIZE * 0.5) / SIZE;
      if (widths.size > MOST_WORDS) widths.clear();
      widths.set(text, width);
    }
    return width * size;
  };
}

/** Waits for the two weights that painting uses; a font that does not come is painted without. */
export async function loadFonts(font: string): Promise<void> {
  const wanted = [`14px ${font}`, `700 16px ${font}`];
  await Promise.allSettled(wanted.map((face) => document.fonts?.load(face, "aáñ¿")));
}
