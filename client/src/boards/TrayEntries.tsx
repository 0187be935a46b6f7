// One section of the tray: its heading, which opens and closes it, and its entries.
import type { TraySection } from "@minga/shared/boards/tray.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { useText } from "../i18n/useText.ts";
import { classes } from "../ui/classes.ts";
import styles from "./Tray.module.css";
import { TrayPaper } from "./TrayPaper.tsx";
import type { useTrayDrag } from "./useTrayDrag.ts";

interface Props {
  readonly section: TraySection;
  readonly title: string | undefined;
  readonly isFolded: boolean;
  readonly held: ItemId | undefined;
  readonly onPlace: ((id: ItemId) => void) | undefined;
  readonly handlersOf: ReturnType<typeof useTrayDrag>["handlersOf"];
}

export function TrayEntries({ section, title, isFolded, held, onPlace, handlersOf }: Props) {
  const text = useText();
  const list = (
    <ul>
      {section.entries.map((entry) => {
        const { id, item } = entry;
        const handlers = handlersOf(id);
        return (
          <li
            key={id}
            data-item={id}
            className={classes(handlers && styles["movable"], id === held && styles["away"])}
            {...handlers}
          >
            <TrayPaper entry={entry}>
              {onPlace && (
                <button
                  type="button"
                  className={styles["place"]}
                  aria-label={text("tray.placeNamed", { text: item.text.trim().slice(0, 80) })}
                  onClick={() => onPlace(id)}
                >
                  {text("tray.place")}
                </button>
              )}
            </TrayPaper>
          </li>
        );
      })}
    </ul>
  );
  if (title === undefined) return list;
  return (
    <details className={styles["section"]} open={!isFolded}>
      <summary>
        <h3>{title}</h3>
        <span>{section.entries.length}</span>
      </summary>
      {list}
    </details>
  );
}
