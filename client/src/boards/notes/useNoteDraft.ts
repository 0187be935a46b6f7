// A note being written in the list before it is sent. Closing the box keeps the words for the next time; leaving the
// board with the box open sends them, because the room may move on in the middle of a word.
import type { Board } from "@minga/shared/boards/boards.ts";
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { useLayoutEffect, useRef, useState } from "react";
import type * as Y from "yjs";
import { useText } from "../../i18n/useText.ts";
import { newId } from "../../sync/newId.ts";
import { useInterface, usePreference } from "../../ui/Interface.tsx";

export interface NoteDraft {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** The part of the board it will flow into; undefined where the board has none. */
  readonly region: string | undefined;
  readonly onRegion: (region: string) => void;
  /** Makes a note of it, says which, and begins the next; undefined while there are no words. */
  readonly send: () => ItemId | undefined;
}

interface Parts {
  readonly doc: Y.Doc;
  readonly boardId: string;
  readonly board: Board;
  readonly member: string;
  /** Whether the box is open, for someone who may write. */
  readonly isWriting: boolean;
}

export function useNoteDraft({ doc, boardId, board, member, isWriting }: Parts): NoteDraft {
  const text = useText();
  const { toasts } = useInterface();
  const color = usePreference("lastNoteColor");
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<string>();
  const region = board.regions.find(({ id }) => id === chosen)?.id ?? board.regions[0]?.id;

  function send(): ItemId | undefined {
    if (words.trim() === "") return undefined;
    const note = { id: newId(), text: words.trim(), color, author: member, createdAt: Date.now() };
    addNotes(doc, boardId, [{ ...note, ...(region !== undefined && { region }) }]);
    setWords("");
    return note.id;
  }
  const leave = () => {
    if (isWriting && send() !== undefined) toasts.show({ text: text("list.compose.kept", { board: board.title }) });
  };
  const latestLeave = useRef(leave);
  latestLeave.current = leave;
  // A layout effect, so that the document is still open when its page goes, too.
  useLayoutEffect(() => () => latestLeave.current(), []);

  return { words, onWords: setWords, region, onRegion: setChosen, send };
}
