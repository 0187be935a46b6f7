// A note in one sentence, as a screen reader says it: words, colour, author, where it lies.
import type { Region } from "@minga/shared/boards/boards.ts";
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { useText } from "../../i18n/useText.ts";
import type { People } from "../../sync/people.ts";

export function useNoteWords(regions: readonly Region[], people: People): (placed: PlacedItem) => string {
  const text = useText();
  return ({ item: note, region }) => {
    const words = note.text.trim() === "" ? text("board.focus.empty") : note.text;
    const color = text(`colors.${note.color}`).toLowerCase();
    const author = note.author === undefined ? undefined : people.get(note.author)?.name;
    const sentence =
      author === undefined
        ? text("board.focus.note", { text: words, color })
        : text("board.focus.withAuthor", { text: words, color, author });
    const title = regions.find(({ id }) => id === region)?.title;
    return title === undefined ? sentence : text("board.focus.inRegion", { note: sentence, region: title });
  };
}
