// The items of a board for views that only read them: no camera, no canvas.

import type { BoardContent, PlacedItem } from "@minga/shared/boards/placed.ts";
import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { createScene, type Placed, type Scene } from "../editor/scene.ts";
import type { BoardViewProps } from "./boardView.ts";

const nothing = createStore<Placed>()(() => new Map());

/** `layOut` is the same function always. */
export function useBoardScene(
  { document: shared, boardId, board }: BoardViewProps,
  layOut: (content: BoardContent) => readonly PlacedItem[],
) {
  const [scene, setScene] = useState<Scene>();
  const placed = useStore(scene?.placed ?? nothing);
  // A changed declaration goes into the scene that is there.
  const latest = useRef(board);
  latest.current = board;
  useEffect(() => {
    const made = createScene({ doc: shared.doc, board: boardId, declared: latest.current, layOut });
    setScene(made);
    return () => made.destroy();
  }, [shared, boardId, layOut]);
  useEffect(() => scene?.declared.setState(board, true), [scene, board]);
  return { scene, placed };
}
