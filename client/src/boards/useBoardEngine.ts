// The engine of one board, for as long as the view shows it: made once the font is there, ended with the view.
import { useEffect, useRef, useState } from "react";
import type { StoreApi } from "zustand/vanilla";
import { createMeasure, loadFonts } from "../canvas/measure.ts";
import { type Palette, watchPalette } from "../canvas/palette.ts";
import { browserClock } from "../editor/clock.ts";
import { createEditor, destroyEditor } from "../editor/createEditor.ts";
import type { Command, Editor, Handler } from "../editor/editor.ts";
import type { TellPerson } from "../editor/notices.ts";
import { sharePresence } from "../editor/sharePresence.ts";
import type { Surface } from "../editor/surface.ts";
import type { Measure } from "../editor/textLayout.ts";
import { useText } from "../i18n/useText.ts";
import { newId } from "../sync/newId.ts";
import { useInterface } from "../ui/Interface.tsx";
import type { BoardViewProps } from "./boardView.ts";

/** What a kind of board brings: how it behaves, and whatever its paintings and tools need beside. */
export interface BoardBehaviour {
  readonly surface: Surface;
  readonly press?: Handler;
  readonly commands?: readonly Command[];
}

export interface BoardEngine<B extends BoardBehaviour> {
  readonly editor: Editor;
  readonly palette: StoreApi<Palette>;
  readonly behaviour: B;
}

/** `create` is the same function always; it is given the widths of words once the font is there. */
export function useBoardEngine<B extends BoardBehaviour>(
  props: BoardViewProps,
  create: (measure: Measure) => B,
): BoardEngine<B> | undefined {
  const { document: shared, history, boardId, me } = props;
  const { member } = me;
  const [engine, setEngine] = useState<BoardEngine<B>>();
  const { preferences } = useInterface();
  const tell = useTell();
  const latest = useRef({ props, tell });
  latest.current = { props, tell };

  useEffect(() => {
    const { palette, stop } = watchPalette(window);
    const { font } = palette.getState();
    const ending = [stop];
    let isOver = false;
    void loadFonts(font).then(() => {
      if (isOver) return;
      const behaviour = create(createMeasure(font));
      const { board, canWrite } = latest.current.props;
      const editor = createEditor({
        ...behaviour,
        doc: shared.doc,
        board: boardId,
        declared: board,
        author: member,
        canWrite,
        history,
        presences: shared.presence.others,
        color: preferences.getState().lastNoteColor,
        clock: browserClock,
        createId: newId,
        isMotionReduced: () => window.matchMedia("(prefers-reduced-motion: reduce)").matches,
        tell: (notice) => latest.current.tell(notice),
        onGoToBoard: (board) => latest.current.props.onGoToBoard(board),
      });
      history.setBoard(boardId);
      const stopSharing = sharePresence(editor, shared.presence.set);
      const stopColor = editor.color.subscribe((lastNoteColor) => preferences.setState({ lastNoteColor }));
      ending.push(stopSharing, stopColor, () => destroyEditor(editor));
      setEngine({ editor, palette, behaviour });
    });
    return () => {
      isOver = true;
      for (const end of ending) end();
      setEngine(undefined);
    };
  }, [shared, history, boardId, member, preferences, create]);

  const { board, canWrite } = props;
  useEffect(() => engine?.editor.scene.declared.setState(board, true), [engine, board]);
  useEffect(() => engine?.editor.canWrite.setState(canWrite, true), [engine, canWrite]);
  return engine;
}

/** Notices of the engine as toasts in the language of the screen. */
function useTell(): TellPerson {
  const text = useText();
  const { toasts } = useInterface();
  return ({ text: key, values, action }) =>
    toasts.show({
      text: text(key, values),
      ...(action && { action: { label: text(action.label), run: action.run } }),
    });
}
