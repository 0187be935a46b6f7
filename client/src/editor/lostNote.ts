// A note that goes while somebody writes on it: noticed, and brought back with its words where they want that.
import type { PlacedNote } from "@minga/shared/boards/notes/layout.ts";
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import type { BoardId } from "@minga/shared/boards/placement.ts";
import type { ItemId, MemberId } from "@minga/shared/items/item.ts";
import type * as Y from "yjs";
import type { Scene } from "./scene.ts";

interface Watched {
  readonly doc: Y.Doc;
  readonly scene: Pick<Scene, "notes">;
  readonly id: ItemId;
}

interface Lost {
  /** As it lay last, with the words it had. */
  readonly note: PlacedNote;
  /** Somebody else deleted it; otherwise one's own undoing did. */
  readonly byOthers: boolean;
}

/** Calls back when the note goes; one that is not there yet may still come. Ends with the returned function. */
export function watchForLoss({ doc, scene, id }: Watched, onLost: (lost: Lost) => void): () => void {
  let last = scene.notes.getState().get(id);
  const look = ({ local }: Y.Transaction): void => {
    const before = last;
    last = scene.notes.getState().get(id);
    if (before !== undefined && last === undefined) onLost({ note: before, byOthers: !local });
  };
  // The scene listens since before there was anything to write on, so by now it knows.
  doc.on("afterTransaction", look);
  return () => doc.off("afterTransaction", look);
}

interface Return {
  readonly board: BoardId;
  readonly id: ItemId;
  readonly author: MemberId;
  readonly createdAt: number;
}

/** Makes a note in the same place with the same words and colour. */
export function bringBack(doc: Y.Doc, { note, box, region }: PlacedNote, { board, ...made }: Return): void {
  addNotes(doc, board, [
    {
      ...made,
      at: { x: box.x, y: box.y },
      text: note.text,
      color: note.color,
      ...(region !== undefined && { region }),
    },
  ]);
}
