// Where the chosen bar stands after it was moved here, for those who listen to the screen: arrow keys say nothing else.
import { useEffect } from "react";
import type * as Y from "yjs";
import type { Editor } from "../../editor/editor.ts";
import { spanWords } from "../../i18n/quarterWords.ts";
import { useText } from "../../i18n/useText.ts";
import { useInterface } from "../../ui/Interface.tsx";
import type { Roadmap } from "./readRoadmap.ts";

export function useMoveAnnouncements(editor: Editor, readNow: () => Roadmap): void {
  const text = useText();
  const { announcer } = useInterface();
  useEffect(() => {
    const stand = (): { readonly id: string; readonly words: string } | undefined => {
      const { byId, content } = readNow();
      const bar = byId.get(editor.selection.single() ?? "");
      const lane = content.declared.regions.find(({ id }) => id === bar?.lane)?.title ?? text("roadmap.noLane");
      return bar && { id: bar.id, words: text("roadmap.landing.cell", { lane, quarter: spanWords(text, bar) }) };
    };
    let last = stand();
    const look = ({ local }: Y.Transaction): void => {
      const now = stand();
      if (local && now !== undefined && now.id === last?.id && now.words !== last.words) announcer.announce(now.words);
      last = now;
    };
    const leave = editor.selection.store.subscribe(() => {
      last = stand();
    });
    editor.doc.on("afterTransaction", look);
    return () => {
      leave();
      editor.doc.off("afterTransaction", look);
    };
  }, [editor, readNow, announcer, text]);
}
