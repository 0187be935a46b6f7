// The tray in the list: each idea with a button that puts it in the middle of the matrix.
import type { TrayEntry, TraySection } from "@minga/shared/boards/tray.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { type CSSProperties, useId } from "react";
import { useText } from "../../i18n/useText.ts";
import { Dots } from "../../items/Dots.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./TrayList.module.css";
import { trayTitle } from "./trayTitle.ts";

interface Props {
  readonly sections: readonly TraySection[];
  /** Undefined for those who may only look. */
  readonly onPlace: ((id: ItemId) => void) | undefined;
}

export function TrayList({ sections, onPlace }: Props) {
  const text = useText();
  const headingId = useId();
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  const hasVotes = sections.some(({ kind }) => kind === "voted");
  return (
    <section className={styles["tray"]} aria-labelledby={headingId}>
      <h2 id={headingId}>{text("tray.title")}</h2>
      {count === 0 ? (
        <p className={styles["none"]}>{text("matrix.allPlaced")}</p>
      ) : (
        <p className={styles["caption"]}>{text(hasVotes ? "tray.caption" : "matrix.count", { count })}</p>
      )}
      {sections.map((section) => (
        <div key={section.kind === "from" ? section.board : section.kind}>
          {sections.length > 1 && <h3>{trayTitle(section, text)}</h3>}
          <ul className={styles["entries"]}>
            {section.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} onPlace={onPlace} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface EntryProps extends Pick<Props, "onPlace"> {
  readonly entry: TrayEntry;
}

function Entry({ entry: { id, item, dots, notesCount = 0 }, onPlace }: EntryProps) {
  const text = useText();
  const words = item.text.trim();
  return (
    <li
      data-item={id}
      style={{ "--fill": `var(--note-${item.color})`, "--edge": `var(--note-${item.color}-edge)` } as CSSProperties} // React types know no custom properties
    >
      <div className={styles["what"]}>
        <p>{words}</p>
        <small>
          {notesCount > 0 && <span>{text("board.notes", { count: notesCount })}</span>}
          {dots !== undefined && <Dots count={dots} />}
        </small>
      </div>
      {onPlace && (
        <Button aria-label={text("tray.placeNamed", { text: words.slice(0, 80) })} onClick={() => onPlace(id)}>
          {text("tray.place")}
        </Button>
      )}
    </li>
  );
}
