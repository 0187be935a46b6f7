// The tray in the list: each idea with a button that puts it in the middle of the matrix.
import type { TraySection } from "@minga/shared/boards/tray.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { type CSSProperties, useId } from "react";
import { useText } from "../../i18n/useText.ts";
import { Dots } from "../../items/Dots.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./TrayList.module.css";

interface Props {
  readonly sections: readonly TraySection[];
  /** Undefined for those who may only look. */
  readonly onPlace: ((id: ItemId) => void) | undefined;
}

export function TrayList({ sections, onPlace }: Props) {
  const text = useText();
  const headingId = useId();
  const entries = sections.flatMap((section) => section.entries);
  return (
    <section className={styles["tray"]} aria-labelledby={headingId}>
      <h2 id={headingId}>{text("tray.title")}</h2>
      {entries.length === 0 ? (
        <p className={styles["none"]}>{text("matrix.allPlaced")}</p>
      ) : (
        <>
          <p className={styles["caption"]}>{text("tray.caption", { count: entries.length })}</p>
          <ul className={styles["entries"]}>
            {entries.map(({ id, item, dots, notesCount = 0 }) => (
              <li
                key={id}
                data-item={id}
                style={
                  { "--fill": `var(--note-${item.color})`, "--edge": `var(--note-${item.color}-edge)` } as CSSProperties
                } // React types know no custom properties
              >
                <div className={styles["what"]}>
                  <p>{item.text.trim()}</p>
                  <small>
                    {notesCount > 0 && <span>{text("board.notes", { count: notesCount })}</span>}
                    {dots !== undefined && <Dots count={dots} />}
                  </small>
                </div>
                {onPlace && (
                  <Button
                    aria-label={text("tray.placeNamed", { text: item.text.trim().slice(0, 80) })}
                    onClick={() => onPlace(id)}
                  >
                    {text("tray.place")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
