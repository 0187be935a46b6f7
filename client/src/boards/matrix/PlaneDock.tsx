// At the thumb, below the plane of a phone: the list, and the tray.
import { Inbox, List } from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./MatrixDock.module.css";

interface Props {
  /** How many ideas wait in the tray. */
  readonly count: number;
  readonly onShowList: () => void;
  readonly onTray: () => void;
}

export function PlaneDock({ count, onShowList, onTray }: Props) {
  const text = useText();
  return (
    <div className={styles["dock"]}>
      <div className={styles["buttons"]}>
        <Button size="large" wide icon={<List />} onClick={onShowList}>
          {text("board.showListShort")}
        </Button>
        <Button size="large" wide icon={<Inbox />} onClick={onTray}>
          {text("matrix.openTray", { count })}
        </Button>
      </div>
    </div>
  );
}
