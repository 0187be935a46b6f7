// All about the chosen bar, beside the board: where it comes from, what it depends on, and the same fields as in the list.
import type { LaidBar } from "@minga/shared/boards/roadmap/layout.ts";
import { X } from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { BarDetails } from "./BarDetails.tsx";
import styles from "./BarPanel.module.css";
import type { Roadmap } from "./readRoadmap.ts";
import type { RoadmapActions } from "./useRoadmapActions.ts";
import { Warnings } from "./Warnings.tsx";

interface Props {
  readonly view: BoardViewProps;
  readonly roadmap: Roadmap;
  readonly bar: LaidBar;
  readonly actions: RoadmapActions | undefined;
  readonly onClose: () => void;
}

export function BarPanel({ view, roadmap, bar, actions, onClose }: Props) {
  const text = useText();
  return (
    <section className={styles["panel"]} aria-label={text("roadmap.details.title")}>
      <header>
        <h2>{text("roadmap.details.title")}</h2>
        <IconButton label={text("common.actions.close")} icon={<X />} onClick={onClose} />
      </header>
      <Warnings {...{ roadmap, actions }} id={bar.id} />
      <BarDetails key={bar.id} {...{ view, roadmap, bar, actions }} onWriting={nothing} onLeave={onClose} />
    </section>
  );
}

/** On the board, others see what is chosen here anyway. */
function nothing(): void {}
