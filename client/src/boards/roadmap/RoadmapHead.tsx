// Above the roadmap: its name, what is out of order, a milestone, and the way on to the plan.

import { quarterOf } from "@minga/shared/core/day.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { Flag, Inbox, TriangleAlert } from "lucide-react";
import { useRef } from "react";
import { startEditing } from "../../editor/editing.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import type { BoardViewProps } from "../boardView.ts";
import type { BoardEngine } from "../useBoardEngine.ts";
import type { RoadmapBehaviour } from "./behaviour.ts";
import styles from "./RoadmapHead.module.css";
import type { Roadmap } from "./readRoadmap.ts";
import type { RoadmapActions } from "./useRoadmapActions.ts";

interface Props {
  readonly view: BoardViewProps;
  readonly engine: BoardEngine<RoadmapBehaviour>;
  readonly roadmap: Roadmap;
  readonly actions: RoadmapActions;
  readonly isPhone: boolean;
  /** Where the tray is a sheet: whether it is open. */
  readonly tray: { readonly isOpen: boolean; readonly toggle: () => void } | undefined;
  /** Goes to a bar that is out of order. */
  readonly onShow: (bar: ItemId) => void;
}

export function RoadmapHead({ view, engine, roadmap, actions, isPhone, tray, onShow }: Props) {
  const { board, prompt, canWrite, today, onMakePlan } = view;
  const text = useText();
  const shown = useRef(-1);
  const { violations, layout } = roadmap;

  function addMilestone(): void {
    const { first, count } = layout.horizon;
    const id = actions.start({
      lane: board.regions[0]?.id,
      quarter: Math.min(first + count - 1, Math.max(first, quarterOf(today))),
      isMilestone: true,
    });
    if (id !== undefined) startEditing(engine.editor, id);
  }
  /** One after the other, each time the button is pressed. */
  function showNext(): void {
    shown.current = (shown.current + 1) % violations.length;
    const next = violations[shown.current];
    if (next !== undefined) onShow(next.from);
  }

  return (
    <header className={styles["head"]}>
      <div className={styles["titles"]}>
        <h1>{isPhone ? <VisuallyHidden>{board.title}</VisuallyHidden> : board.title}</h1>
        {prompt !== "" && prompt !== board.title && !isPhone && <p>{prompt}</p>}
      </div>
      {violations.length > 0 && (
        <div className={styles["warning"]} role="status">
          <TriangleAlert aria-hidden="true" />
          <span>{text("roadmap.violations", { count: violations.length })}</span>
          <button type="button" onClick={showNext}>
            {text("roadmap.show")}
          </button>
        </div>
      )}
      {tray && !isPhone && (
        <Button icon={<Inbox />} aria-expanded={tray.isOpen} onClick={tray.toggle}>
          {text("tray.title")}
        </Button>
      )}
      {canWrite && !isPhone && (
        <Button icon={<Flag />} onClick={addMilestone}>
          {text("roadmap.addMilestone")}
        </Button>
      )}
      {onMakePlan && !isPhone && (
        <Button kind="primary" onClick={onMakePlan}>
          {text("roadmap.makePlan")}
        </Button>
      )}
    </header>
  );
}
