// The views of board kinds, one line each: a kind of `shared` does not compile until it has both. Each is loaded when it
// is shown; a phone that stays with the list never loads the canvas.
import type { BoardKind } from "@minga/shared/boards/kinds.ts";
import { type ComponentType, lazy } from "react";
import type { BoardViewProps } from "./boardView.ts";

export interface BoardViews {
  readonly Canvas: ComponentType<BoardViewProps>;
  readonly List: ComponentType<BoardViewProps>;
}

export const boardViews: Readonly<Record<BoardKind, BoardViews>> = {
  notes: {
    Canvas: lazy(async () => ({ default: (await import("./notes/NotesCanvas.tsx")).NotesCanvas })),
    List: lazy(async () => ({ default: (await import("./notes/NotesList.tsx")).NotesList })),
  },
  matrix: {
    Canvas: lazy(async () => ({ default: (await import("./matrix/MatrixCanvas.tsx")).MatrixCanvas })),
    List: lazy(async () => ({ default: (await import("./matrix/MatrixList.tsx")).MatrixList })),
  },
  roadmap: {
    Canvas: lazy(async () => ({ default: (await import("./roadmap/RoadmapCanvas.tsx")).RoadmapCanvas })),
    List: lazy(async () => ({ default: (await import("./roadmap/RoadmapList.tsx")).RoadmapList })),
  },
};
