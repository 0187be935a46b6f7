// The notes of a board for views that only read them: no camera, no canvas.

import { NOTE_SIZE } from "@minga/shared/items/note.ts";
import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { createScene, type Notes, type Scene } from "../../editor/scene.ts";
import type { BoardViewProps } from "../boardView.ts";

const nothing = createStore<Notes>()(() => new Map());

export function useNotesScene({ document: shared, boardId, board }: BoardViewProps) {
  const [scene, setScene] = useState<Scene>();
  const notes = useStore(scene?.notes ?? nothing);
  // A changed declaration goes into the scene that is there.
  const latest = useRef(board);
  latest.current = board;
  useEffect(() => {
    const declared = latest.current;
    const made = createScene({ doc: shared.doc, board: boardId, declared, heightOf: () => NOTE_SIZE });
    setScene(made);
    return () => made.destroy();
  }, [shared, boardId]);
  useEffect(() => scene?.declared.setState(board, true), [scene, board]);
  return { scene, notes };
}
