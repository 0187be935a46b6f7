// Saying the values of what is chosen after arrow keys have moved it: once they rest.
import { scoreOfBox } from "@minga/shared/boards/matrix/layout.ts";
import { useEffect } from "react";
import type { Editor } from "../../editor/editor.ts";
import { useInterface } from "../../ui/Interface.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { useScoreWords } from "./useScoreWords.ts";

const REST_MS = 500;

export function useScoreAnnouncements(editor: Editor, { board }: Pick<BoardViewProps, "board">): void {
  const { announcer } = useInterface();
  const words = useScoreWords(board);
  useEffect(() => {
    let stop = (): void => {};
    const leave = editor.scene.placed.subscribe((now, before) => {
      const id = editor.selection.single();
      if (id === undefined) return;
      const [there, here] = [before.get(id)?.box, now.get(id)?.box];
      if (here === undefined || there === undefined) return;
      const [was, is] = [words.both(scoreOfBox(board, there)), words.both(scoreOfBox(board, here))];
      if (was === is) return;
      stop();
      stop = editor.clock.later(REST_MS, () => announcer.announce(is));
    });
    return () => {
      leave();
      stop();
    };
  }, [editor, announcer, words, board]);
}
