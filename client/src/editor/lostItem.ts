// An item that goes while somebody writes on it: noticed, so that it can be brought back with its words.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type * as Y from "yjs";
import type { Scene } from "./scene.ts";

interface Watched {
  readonly doc: Y.Doc;
  readonly scene: Pick<Scene, "placed">;
  readonly id: ItemId;
}

interface Lost {
  /** As it lay last, with the words it had. */
  readonly placed: PlacedItem;
  /** Somebody else deleted it; otherwise one's own undoing did. */
  readonly byOthers: boolean;
}

/** Calls back when the item goes; one that is not there yet may still come. Ends with the returned function. */
export function watchForLoss({ doc, scene, id }: Watched, onLost: (lost: Lost) => void): () => void {
  let last = scene.placed.getState().get(id);
  const look = ({ local }: Y.Transaction): void => {
    const before = last;
    last = scene.placed.getState().get(id);
    if (before !== undefined && last === undefined) onLost({ placed: before, byOthers: !local });
  };
  // The scene listens since before there was anything to write on, so by now it knows.
  doc.on("afterTransaction", look);
  return () => doc.off("afterTransaction", look);
}
