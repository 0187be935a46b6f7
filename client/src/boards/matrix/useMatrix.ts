// What a matrix shows, in canvas and list alike: what stands on it in order, and what waits in the tray.
import { outlineMatrix, type QuadrantSection } from "@minga/shared/boards/matrix/outline.ts";
import type { BoardContent } from "@minga/shared/boards/placed.ts";
import { type RankedItem, rankItems } from "@minga/shared/boards/ranking.ts";
import { matrixTray, type TraySection } from "@minga/shared/boards/tray.ts";
import { useMemo } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Scene } from "../../editor/scene.ts";
import type { BoardViewProps } from "../boardView.ts";

export interface Matrix {
  readonly ranked: readonly RankedItem[];
  readonly sections: readonly QuadrantSection[];
  readonly tray: readonly TraySection[];
}

/** Anew after each change of the document, of the board or of the votes. */
export function useMatrix(
  scene: Scene | undefined,
  { board, boards, votes }: Pick<BoardViewProps, "board" | "boards" | "votes">,
): Matrix {
  const placed = useStore(scene?.placed ?? nothing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content changes together with what is placed
  return useMemo(
    () => (scene === undefined ? empty : readMatrix({ ...scene.content(), declared: board, boards, votes })),
    [scene, placed, board, boards, votes],
  );
}

function readMatrix(content: BoardContent & Pick<BoardViewProps, "boards" | "votes">): Matrix {
  const ranked = rankItems(content);
  return {
    ranked,
    sections: outlineMatrix(content.declared, ranked),
    tray: matrixTray(content),
  };
}

const empty: Matrix = { ranked: [], sections: [], tray: [] };
const nothing = createStore<ReturnType<Scene["placed"]["getState"]>>()(() => new Map());
