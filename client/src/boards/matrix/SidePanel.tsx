// What stands beside the plane: a column on a desk, a sheet over the plane where there is less room.
import { X } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { useText } from "../../i18n/useText.ts";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./SidePanel.module.css";

export type SheetName = "tray" | "order";

interface Props {
  readonly name: SheetName;
  /** The one that is open, where they are sheets. */
  readonly sheet: SheetName | undefined;
  readonly onClose: () => void;
  readonly panel?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

export function SidePanel({ name, sheet, onClose, panel, children }: Props) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it from wherever inside
    <div
      ref={panel}
      className={classes(styles["panel"], styles[name], sheet === name && styles["open"])}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      {children}
      <span className={styles["close"]}>
        <IconButton label={text("common.actions.close")} icon={<X />} onClick={onClose} />
      </span>
    </div>
  );
}
