// The tools around a board on a desk: rail, list switch, zoom.
import { List } from "lucide-react";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import styles from "./BoardChrome.module.css";
import { ToolRail } from "./ToolRail.tsx";
import { ZoomBar } from "./ZoomBar.tsx";

interface Props {
  readonly editor: Editor;
  readonly canWrite: boolean;
  readonly onShowList: () => void;
}

export function BoardChrome({ editor, canWrite, onShowList }: Props) {
  const text = useText();
  return (
    <>
      {canWrite ? <ToolRail editor={editor} /> : <p className={styles["readOnly"]}>{text("board.readOnly")}</p>}
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
