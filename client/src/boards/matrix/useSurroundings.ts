// Tells the engine what only the view knows: the votes, where the tray is, and what is being written on.
import { type RefObject, useEffect } from "react";
import type { BoardViewProps } from "../boardView.ts";
import type { BoardEngine } from "../useBoardEngine.ts";
import type { MatrixBehaviour } from "./behaviour.ts";
import { createTrayTest } from "./overTray.ts";

interface Parts {
  readonly engine: BoardEngine<MatrixBehaviour>;
  readonly votes: BoardViewProps["votes"];
  readonly canvas: RefObject<HTMLElement | null>;
  readonly tray: RefObject<HTMLElement | null>;
}

export function useSurroundings({ engine: { editor, behaviour }, votes, canvas, tray }: Parts): void {
  useEffect(() => {
    behaviour.surroundings.setState({ votes, isOverTray: createTrayTest({ editor, canvas, tray }) });
    // Dots make the first line shorter.
    editor.scene.refresh();
  }, [behaviour, editor, votes, canvas, tray]);

  useEffect(
    () =>
      editor.editing.subscribe((caret) => {
        behaviour.surroundings.setState({ written: caret.kind === "none" ? undefined : caret.id });
        editor.scene.refresh();
      }),
    [behaviour, editor],
  );
}
