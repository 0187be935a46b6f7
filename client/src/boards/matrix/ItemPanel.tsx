// What is chosen on the plane: all of its words, its two values to slide, and what can be done with it.
import { pointOf } from "@minga/shared/boards/matrix/layout.ts";
import { placeScores } from "@minga/shared/boards/matrix/operations.ts";
import type { Score } from "@minga/shared/boards/placement.ts";
import type { RankedItem } from "@minga/shared/boards/ranking.ts";
import { center, minus } from "@minga/shared/core/geometry.ts";
import { Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { deleteSelection } from "../../editor/commands/selectionCommands.ts";
import { startEditing } from "../../editor/editing.ts";
import type { Editor } from "../../editor/editor.ts";
import { clearGesture } from "../../editor/gesture.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { BesideChosen } from "./BesideChosen.tsx";
import { ItemActions } from "./ItemActions.tsx";
import styles from "./ItemPanel.module.css";
import { ScoreFields } from "./ScoreFields.tsx";
import { useScoreWords } from "./useScoreWords.ts";

interface Props {
  readonly view: BoardViewProps;
  readonly editor: Editor;
  readonly isPhone: boolean;
  readonly ranked: readonly RankedItem[];
  /** Just put into the middle: its sliders take the keyboard. */
  readonly fresh: string | undefined;
  readonly onFocused: () => void;
  readonly onTakenOff: (id: string) => void;
}

export function ItemPanel(props: Props) {
  const { editor, ranked } = props;
  const { ids } = useStore(editor.selection.store);
  const isBusy = useStore(editor.gesture, ({ kind }) => kind !== "none");
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  const [isSliding, setSliding] = useState(false);
  const chosen = ranked.filter(({ id }) => ids.has(id));
  const [first, second] = chosen;
  if (first === undefined || isWriting || (isBusy && !isSliding)) return undefined;
  return (
    <BesideChosen editor={editor} isPhone={props.isPhone} label={first.item.text.trim()}>
      {second === undefined ? (
        <One key={first.id} {...props} ranked={first} onSliding={setSliding} />
      ) : (
        <Several {...props} ranked={chosen} />
      )}
    </BesideChosen>
  );
}

interface OneProps extends Omit<Props, "ranked" | "isPhone"> {
  readonly ranked: RankedItem;
  readonly onSliding: (isSliding: boolean) => void;
}

function One({ view, editor, ranked, fresh, onFocused, onTakenOff, onSliding }: OneProps) {
  const { board, canWrite } = view;
  const { id, item, score } = ranked;
  const text = useText();
  const words = useScoreWords(board);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh !== id) return;
    panel.current?.querySelector<HTMLElement>("[data-axis]")?.focus({ preventScroll: true });
    onFocused();
  }, [fresh, id, onFocused]);

  /** What slides is in the hand, here and on the other screens. */
  function slide(to: Score | undefined): void {
    const origin = editor.scene.placed.getState().get(id)?.box;
    onSliding(to !== undefined);
    if (to === undefined || origin === undefined) {
      clearGesture(editor.gesture);
      return;
    }
    const by = minus(pointOf(board, to), center(origin));
    const drag = { held: id, origins: new Map([[id, origin]]), by, copying: false };
    editor.gesture.setState({ kind: "moving", ...drag, landing: editor.surface.landing(editor, drag) }, true);
  }

  return (
    <div ref={panel}>
      <h3 className={styles["heading"]}>{item.text.trim() || text("list.empty")}</h3>
      {canWrite ? (
        <ScoreFields
          board={board}
          score={score}
          onLive={slide}
          onScore={(to) => placeScores(editor.doc, editor.board, { declared: board, scores: new Map([[id, to]]) })}
        />
      ) : (
        <p className={styles["values"]}>{words.both(score)}</p>
      )}
      <div className={styles["actions"]}>
        <ItemActions id={id} view={view} onEdit={() => startEditing(editor, id)} onTakenOff={() => onTakenOff(id)} />
      </div>
    </div>
  );
}

function Several({ editor, view, ranked }: Omit<Props, "ranked"> & { readonly ranked: readonly RankedItem[] }) {
  const text = useText();
  return (
    <>
      <h3 className={styles["heading"]}>{text("matrix.chosen", { count: ranked.length })}</h3>
      {view.canWrite && (
        <Button icon={<Undo2 />} onClick={() => deleteSelection.run(editor)}>
          {text("matrix.takeOff")}
        </Button>
      )}
    </>
  );
}
