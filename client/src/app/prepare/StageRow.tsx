// One stage in the list: what it is, and the ways to move and open it.
import type { Stage } from "@minga/shared/facilitation/stages.ts";
import { ArrowDown, ArrowUp, ChevronDown, GripVertical } from "lucide-react";
import type { ComponentProps } from "react";
import { useText } from "../../i18n/useText.ts";
import { Badge } from "../../ui/Badge.tsx";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./StageRow.module.css";

interface Props {
  readonly stage: Stage;
  readonly name: string;
  /** Title of the board it works on. */
  readonly board: string | undefined;
  readonly number: number;
  readonly isNow: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** Absent at the ends of the list. */
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly handle: ComponentProps<"span">;
}

export function StageRow({ stage, name, board, number, isNow, isOpen, onOpen, onUp, onDown, handle }: Props) {
  const text = useText();
  const facts = [text(`prepare.stages.modes.${stage.mode}`), board].filter(Boolean).join(" · ");
  return (
    <div className={classes(styles["row"], isOpen && styles["open"])}>
      <span {...handle} className={styles["handle"]} title={text("prepare.stages.drag")} aria-hidden="true">
        <GripVertical />
      </span>
      <button type="button" className={styles["main"]} aria-expanded={isOpen} onClick={onOpen}>
        <span className={styles["number"]}>{number}</span>
        <span className={styles["words"]}>
          <b>
            {name}
            {isNow && <Badge tone="accent">{text("prepare.stages.now")}</Badge>}
          </b>
          <span>{facts}</span>
        </span>
        <span className={styles["minutes"]}>{text("prepare.stages.minutes", { count: stage.minutes })}</span>
        <ChevronDown aria-hidden="true" className={styles["arrow"]} />
      </button>
      <span className={styles["moves"]}>
        <IconButton
          label={text("prepare.stages.up", { title: name })}
          icon={<ArrowUp aria-hidden="true" />}
          disabled={!onUp}
          onClick={onUp}
        />
        <IconButton
          label={text("prepare.stages.down", { title: name })}
          icon={<ArrowDown aria-hidden="true" />}
          disabled={!onDown}
          onClick={onDown}
        />
      </span>
    </div>
  );
}
