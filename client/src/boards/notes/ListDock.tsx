// At the thumb: back to the board, and a new note. The box for new notes stays open until it is closed.
import type { Board } from "@minga/shared/boards/boards.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { Plus, StickyNote } from "lucide-react";
import { useState } from "react";
import type * as Y from "yjs";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./ListDock.module.css";
import { NoteComposer } from "./NoteComposer.tsx";
import { useNoteDraft } from "./useNoteDraft.ts";

interface Props {
  readonly doc: Y.Doc;
  readonly boardId: string;
  readonly board: Board;
  readonly member: string;
  readonly canWrite: boolean;
  readonly startsWriting: boolean;
  readonly onSent: (note: ItemId) => void;
  readonly onShowBoard: () => void;
}

export function ListDock({ canWrite, startsWriting, onSent, onShowBoard, ...parts }: Props) {
  const text = useText();
  const [isComposing, setComposing] = useState<boolean | undefined>(startsWriting || undefined);
  const isWriting = isComposing === true && canWrite;
  const draft = useNoteDraft({ ...parts, isWriting });
  if (isWriting) {
    return (
      <div className={styles["dock"]}>
        <NoteComposer {...{ draft, onSent }} regions={parts.board.regions} onClose={() => setComposing(false)} />
      </div>
    );
  }
  return (
    <div className={styles["dock"]}>
      <div className={styles["buttons"]}>
        <Button size="large" wide icon={<StickyNote />} onClick={onShowBoard}>
          {text("list.showBoard")}
        </Button>
        {canWrite && (
          <Button
            kind="primary"
            size="large"
            wide
            icon={<Plus />}
            // From the box that was closed, and not before there was one.
            autoFocus={isComposing === false}
            onClick={() => setComposing(true)}
          >
            {text("board.plusNote")}
          </Button>
        )}
      </div>
    </div>
  );
}
