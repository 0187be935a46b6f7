// An entry of the tray as the paper it is: the same colour and words as on the board it comes from.
import type { TrayEntry } from "@minga/shared/boards/tray.ts";
import type { CSSProperties, ReactNode } from "react";
import { useText } from "../i18n/useText.ts";
import { Dots } from "../items/Dots.tsx";
import styles from "./Tray.module.css";

interface Props {
  readonly entry: TrayEntry;
  readonly children?: ReactNode;
}

export function TrayPaper({ entry: { item, dots, notesCount, phases }, children }: Props) {
  const text = useText();
  const facts = [
    notesCount !== undefined && notesCount > 0 && text("board.notes", { count: notesCount }),
    phases !== undefined && text("tray.phases", { count: phases }),
  ].filter((fact) => fact !== false);
  return (
    <div
      className={styles["paper"]}
      style={{ "--fill": `var(--note-${item.color})`, "--edge": `var(--note-${item.color}-edge)` } as CSSProperties} // React types know no custom properties
    >
      <div>
        <p className={item.kind === "theme" ? styles["theme"] : undefined}>{item.text.trim()}</p>
        {facts.length > 0 && <small>{facts.join(" · ")}</small>}
      </div>
      <div className={styles["side"]}>
        {dots !== undefined && <Dots count={dots} />}
        {children}
      </div>
    </div>
  );
}
