// A button that opens a list of things to do. Arrow keys walk it, a letter jumps, Esc gives the focus back.
import { Check, ChevronDown } from "lucide-react";
import { Fragment, type ReactNode, useId, useRef, useState } from "react";
import { classes } from "./classes.ts";
import styles from "./Menu.module.css";
import { useMenuKeys } from "./useMenuKeys.ts";

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** For a choice that stays: whether it is the one. */
  readonly checked?: boolean | undefined;
  readonly danger?: boolean | undefined;
  /** Name of the part of the list it belongs to; shown before the first item of each part. */
  readonly section?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Language of the label, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly onChoose: () => void;
}

interface Props {
  /** Name of the menu, also read on the button. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What the button shows; without it, the label. */
  readonly children?: ReactNode;
  /** An arrow after the words; an icon alone needs none. */
  readonly hasArrow?: boolean;
  /** Which edge of the button the list shares. */
  readonly align?: "start" | "end";
  readonly side?: "below" | "above";
}

export function Menu({ label, items, children, hasArrow = true, align = "start", side = "below" }: Props) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const keys = useMenuKeys({ root, isOpen, setOpen });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the button and of the list alike
    <div ref={root} className={styles["menu"]} onKeyDown={keys.press} onBlur={keys.leave}>
      <button
        type="button"
        className={classes(styles["trigger"], isOpen && styles["open"])}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-label={children === undefined ? undefined : label}
        title={children === undefined ? undefined : label}
        onClick={() => setOpen(!isOpen)}
      >
        {children ?? label}
        {hasArrow && <ChevronDown className={styles["arrow"]} aria-hidden="true" />}
      </button>
      {isOpen && (
        <div
          id={listId}
          role="menu"
          aria-label={label}
          className={classes(styles["list"], styles[align], styles[side])}
        >
          {items.map((item, index) => (
            <Fragment key={item.id}>
              {item.section !== undefined && item.section !== items[index - 1]?.section && (
                <span role="presentation" className={styles["section"]}>
                  {item.section}
                </span>
              )}
              <button
                type="button"
                tabIndex={-1}
                className={classes(styles["item"], item.danger && styles["danger"])}
                {...(item.checked === undefined
                  ? { role: "menuitem" }
                  : { role: "menuitemradio", "aria-checked": item.checked })}
                aria-disabled={item.disabled || undefined}
                lang={item.lang}
                onClick={() => {
                  if (item.disabled) return;
                  keys.close();
                  item.onChoose();
                }}
              >
                {item.checked === undefined ? (
                  item.icon
                ) : (
                  <Check className={item.checked ? undefined : styles["not"]} />
                )}
                <span>{item.label}</span>
              </button>
            </Fragment>
          ))}
        </div>
      )}
    </div>
  );
}
