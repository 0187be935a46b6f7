// What is out of order with the chosen bar, beside it: the sentence, and the button that mends it.
import type { Violation } from "@minga/shared/boards/roadmap/order.ts";
import { useLayoutEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { ProblemIcon } from "../../ui/ProblemIcon.tsx";
import { barPlace, chosenBoxPx } from "../selectionPlace.ts";
import { violationWords } from "./initiativeWords.ts";
import styles from "./OrderNotice.module.css";
import { dependencyKey, type Roadmap } from "./readRoadmap.ts";
import type { RoadmapActions } from "./useRoadmapActions.ts";

const WIDTH_PX = 332;
const GAP_PX = 14;
const EDGE_PX = 16;

interface Props {
  readonly editor: Editor;
  readonly roadmap: Roadmap;
  readonly actions: RoadmapActions | undefined;
  readonly isPhone: boolean;
}

export function OrderNotice({ editor, roadmap, actions, isPhone }: Props) {
  const text = useText();
  const notice = useRef<HTMLDivElement>(null);
  const [heightPx, setHeightPx] = useState(150);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useStore(editor.camera.view);
  const viewport = useStore(editor.camera.viewport);
  const { ids } = useStore(editor.selection.store);
  const isBusy = useStore(editor.gesture, ({ kind }) => kind !== "none");
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  useLayoutEffect(() => {
    if (notice.current) setHeightPx(notice.current.offsetHeight);
  });

  const violation = ids.size === 1 ? worstOf(roadmap, [...ids][0], left) : undefined;
  const chosen = chosenBoxPx(editor);
  if (violation === undefined || chosen === undefined || isBusy || isWriting) return undefined;
  const { title, sentence, repair } = violationWords(text, roadmap, violation);
  const bar = barPlace(chosen, viewport, WIDTH_PX);
  const below = (bar.side === "below" ? bar.top + 52 : chosen.y + chosen.height) + GAP_PX;
  const above = (bar.side === "above" ? bar.top : chosen.y) - GAP_PX - heightPx;
  const fitsBelow = below + heightPx <= viewport.height - EDGE_PX;
  const top = Math.max(EDGE_PX, fitsBelow ? below : above);
  const start = Math.max(
    EDGE_PX,
    Math.min(viewport.width - EDGE_PX - WIDTH_PX, chosen.x + chosen.width / 2 - WIDTH_PX / 2),
  );
  return (
    <section
      ref={notice}
      aria-label={text("roadmap.violationLabel")}
      className={isPhone ? styles["docked"] : styles["notice"]}
      style={isPhone ? undefined : { left: start, top, width: WIDTH_PX }}
    >
      <p className={styles["title"]}>
        <ProblemIcon />
        {title}
      </p>
      <p>{sentence}</p>
      {actions && (
        <div className={styles["buttons"]}>
          <Button onClick={() => actions.repair(violation)}>{repair}</Button>
          <Button kind="quiet" onClick={() => setLeft(new Set([...left, signOf(violation)]))}>
            {text("roadmap.leaveIt")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Of several the one that mends all: of those that wait, the one for the last to end. */
function worstOf(
  { violations, byId }: Roadmap,
  id: string | undefined,
  left: ReadonlySet<string>,
): Violation | undefined {
  const own = violations.filter((violation) => violation.from === id && !left.has(signOf(violation)));
  const endOf = ({ to }: Violation): number => byId.get(to)?.end ?? 0;
  return own.toSorted((a, b) => endOf(b) - endOf(a))[0];
}

/** A violation that comes to be otherwise is told again. */
function signOf(violation: Violation): string {
  return `${violation.kind} ${dependencyKey(violation)} ${violation.kind === "early" ? violation.moveTo : ""}`;
}
