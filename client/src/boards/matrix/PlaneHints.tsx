// What to do where there is nothing on the plane, and where the plane is out of sight.
import { useStore } from "zustand";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { BoardHints } from "../BoardHints.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { NoIdeas } from "./NoIdeas.tsx";
import styles from "./PlaneHints.module.css";

interface Props {
  readonly view: BoardViewProps;
  readonly editor: Editor;
  /** Nothing stands on the plane. */
  readonly isEmpty: boolean;
  /** Something waits in the tray. */
  readonly hasIdeas: boolean;
}

export function PlaneHints({ view, editor, isEmpty, hasIdeas }: Props) {
  const text = useText();
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  if (!isEmpty) return <BoardHints editor={editor} />;
  if (isWriting) return undefined;
  return (
    <div className={styles["empty"]}>
      {hasIdeas ? <EmptyState sentence={text("matrix.nothingPlaced")} /> : <NoIdeas {...view} />}
    </div>
  );
}
