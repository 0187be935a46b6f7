// The tools around a board on a desk: rail, list switch, zoom.
import { List } from "lucide-react";
import type { ReactNode } from "react";
import type { Editor } from "../editor/editor.ts";
import { useText } from "../i18n/useText.ts";
import styles from "./BoardChrome.module.css";
import { ZoomBar } from "./ZoomBar.tsx";

interface Props {
  readonly editor: Editor;
  readonly canWrite: boolean;
  /** The rail, for those who may write. */
  readonly tools: ReactNode;
  readonly onShowList: () => void;
}

export function BoardChrome({ editor, canWrite, tools, onShowList }: Props) {
  const text = useText();
  return (
    <>
      {canWrite ? tools : <p className={styles["readOnly"]}>{text("board.readOnly")}</p>}
      <div className={styles["list"]}>
        <button type="button" onClick={onShowList}>
          <List aria-hidden="true" />
          {text("board.showList")}
        </button>
      </div>
      <ZoomBar editor={editor} />
    </>
  );
}
