// Breaking words into lines as a browser's text box does, so that a note reads the same painted and being edited.

/** Width of a run of text at a font size of that many units. */
export type Measure = (text: string, size: number) => number;

export interface TextLayout {
  readonly size: number;
  readonly lines: readonly string[];
}

interface Room {
  readonly width: number;
  /** Above the smallest size, text must fit into this; at the smallest it may go on below. */
  readonly height: number;
  /** Font sizes to try, largest first, each with how many lines it may take at most. */
  readonly sizes: readonly { readonly size: number; readonly mostLines: number }[];
  /** Distance of lines, as a multiple of the size. */
  readonly leading: number;
}

/** The text in lines at the first size that suits it; the last size takes everything. */
export function layOutText(text: string, room: Room, measure: Measure): TextLayout {
  const last = room.sizes.at(-1)?.size ?? 14;
  for (const { size, mostLines } of room.sizes) {
    if (size === last) break;
    if (longestWord(text, size, measure) > room.width) continue;
    const lines = breakLines(text, { width: room.width, size }, measure);
    if (lines.length <= mostLines && lines.length * size * room.leading <= room.height) return { size, lines };
  }
  return { size: last, lines: breakLines(text, { width: room.width, size: last }, measure) };
}

/** Lines of at most this width; a word that is wider alone is broken between letters. */
export function breakLines(
  text: string,
  { width, size }: { readonly width: number; readonly size: number },
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    let lineWidth = 0;
    for (const piece of pieces(paragraph)) {
      const word = piece.trimEnd();
      if (lineWidth + measure(word, size) <= width) {
        line += piece;
        lineWidth += measure(piece, size);
        continue;
      }
      if (line !== "") lines.push(line.trimEnd());
      const parts = breakWord(piece, { width, size }, measure);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? "";
      lineWidth = measure(line, size);
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** Words with the spaces behind them; a line may also break behind a hyphen or a slash between letters. */
function pieces(paragraph: string): readonly string[] {
  return paragraph.match(/\s+(?=\S)|\S+?(?:(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}])|\s+|$)|\s+/gu) ?? [];
}

function longestWord(text: string, size: number, measure: Measure): number {
  let longest = 0;
  for (const paragraph of text.split("\n")) {
    for (const piece of pieces(paragraph)) longest = Math.max(longest, measure(piece.trimEnd(), size));
  }
  return longest;
}

function breakWord(
  word: string,
  { width, size }: { readonly width: number; readonly size: number },
  measure: Measure,
): readonly string[] {
  if (measure(word.trimEnd(), size) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const { segment } of graphemes.segment(word)) {
    if (part !== "" && measure(part + segment.trimEnd(), size) > width) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  parts.push(part);
  return parts;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
