// A line of a short list that opens in place.
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "../../ui/classes.ts";
import styles from "./Row.module.css";

interface Props {
  readonly name: string;
  readonly detail?: string | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

export function Row({ name, detail, isOpen, onOpen, children }: Props) {
  return (
    <li className={classes(styles["row"], isOpen && styles["open"])}>
      <button type="button" className={styles["main"]} aria-expanded={isOpen} onClick={onOpen}>
        <span>
          <b>{name}</b>
          {detail !== undefined && detail !== "" && <span className={styles["detail"]}>{detail}</span>}
        </span>
        <ChevronDown aria-hidden="true" className={styles["arrow"]} />
      </button>
      {isOpen && children}
    </li>
  );
}
