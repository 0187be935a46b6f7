// The tray beside a board: what the group has made and not placed here yet, best first. Entries are dragged out, or sent
// with their button.
import type { TraySection } from "@minga/shared/boards/tray.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { useText } from "../i18n/useText.ts";
import styles from "./Tray.module.css";
import { TrayEntries } from "./TrayEntries.tsx";
import { TrayPaper } from "./TrayPaper.tsx";
import { type TrayTarget, useTrayDrag } from "./useTrayDrag.ts";

interface Props {
  readonly sections: readonly TraySection[];
  /** «7 ideas, las más votadas primero» */
  readonly caption: string;
  /** Undefined where a section needs no heading. */
  readonly titleOf: (section: TraySection) => string | undefined;
  /** Whether a section is closed until somebody opens it. */
  readonly isFolded: (section: TraySection) => boolean;
  /** Stands where the entries would be. */
  readonly empty: ReactNode;
  /** «Ubicar»; undefined for those who may only look. */
  readonly onPlace?: ((id: ItemId) => void) | undefined;
  /** Where entries can be dragged to; undefined for those who may only look. */
  readonly target?: TrayTarget | undefined;
}

export function Tray({ sections, caption, titleOf, isFolded, empty, onPlace, target }: Props) {
  const text = useText();
  const entries = sections.flatMap((section) => section.entries);
  const drag = useTrayDrag({ target, offers: (id) => entries.some((entry) => entry.id === id) });
  const held = drag.held && entries.find(({ id }) => id === drag.held?.id);
  return (
    <section className={styles["tray"]} aria-label={text("tray.title")} data-tray="" data-held={held?.id}>
      <header className={styles["head"]}>
        <h2>{text("tray.title")}</h2>
        {entries.length > 0 && <p>{caption}</p>}
      </header>
      <div className={styles["scroll"]}>
        {entries.length === 0 && empty}
        {sections.map((section) => (
          <TrayEntries
            key={keyOf(section)}
            section={section}
            title={titleOf(section)}
            isFolded={isFolded(section)}
            held={held?.id}
            onPlace={onPlace}
            handlersOf={drag.handlersOf}
          />
        ))}
      </div>
      {drag.held &&
        held &&
        createPortal(
          <div
            className={styles["held"]}
            style={{ left: drag.held.point.x, top: drag.held.point.y }}
            aria-hidden="true"
          >
            <TrayPaper entry={held} />
            <Label words={target?.describe(drag.held)} />
          </div>,
          document.body,
        )}
    </section>
  );
}

function keyOf(section: TraySection): string {
  if (section.kind === "quadrant") return `${section.board} ${section.region.id}`;
  return section.kind === "from" ? section.board : section.kind;
}

function Label({ words }: { readonly words: string | undefined }) {
  return words === undefined ? undefined : <p className={styles["label"]}>{words}</p>;
}
