// A matrix as a surface: the tray, the plane on which a place is a score, and the order that comes of it.
import { useEffect, useRef, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { Speaking } from "../../ui/Speaking.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { type BoardEngine, useBoardEngine } from "../useBoardEngine.ts";
import { useChangeAnnouncements } from "../useChangeAnnouncements.ts";
import { useIsPhone } from "../useIsPhone.ts";
import { createMatrixBehaviour, type MatrixBehaviour } from "./behaviour.ts";
import { changeSentences } from "./changeSentences.ts";
import { focusInTray } from "./focusInTray.ts";
import { ItemPanel } from "./ItemPanel.tsx";
import { LiveValues } from "./LiveValues.tsx";
import styles from "./MatrixCanvas.module.css";
import { MatrixTray } from "./MatrixTray.tsx";
import { Plane } from "./Plane.tsx";
import { PlaneDock } from "./PlaneDock.tsx";
import { PlaneHead } from "./PlaneHead.tsx";
import { PlaneHints } from "./PlaneHints.tsx";
import { RankPanel } from "./RankPanel.tsx";
import { type SheetName, SidePanel } from "./SidePanel.tsx";
import { useMatrix } from "./useMatrix.ts";
import { useScoreAnnouncements } from "./useScoreAnnouncements.ts";
import { useScoring } from "./useScoring.ts";
import { useSurroundings } from "./useSurroundings.ts";

export function MatrixCanvas(props: BoardViewProps) {
  return (
    <Speaking volume="chain">
      <Opening {...props} />
    </Speaking>
  );
}

function Opening(props: BoardViewProps) {
  const engine = useBoardEngine(props, createMatrixBehaviour);
  return engine && <Work view={props} engine={engine} />;
}

interface WorkProps {
  readonly view: BoardViewProps;
  readonly engine: BoardEngine<MatrixBehaviour>;
}

function Work({ view, engine }: WorkProps) {
  const { board, votes, canWrite } = view;
  const { editor, behaviour } = engine;
  const text = useText();
  const isPhone = useIsPhone();
  const matrix = useMatrix(editor.scene, view);
  const scoring = useScoring(view);
  const canvas = useRef<HTMLElement>(null);
  const tray = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<SheetName>();
  /** Whose sliders take the keyboard as soon as they are there. */
  const [fresh, setFresh] = useState<string>();
  useChangeAnnouncements(view.document.doc, editor.scene, changeSentences);
  useScoreAnnouncements(editor, view);

  useSurroundings({ engine, votes, canvas, tray });

  const isWaiting =
    view.focusItem !== undefined && matrix.tray.some(({ entries }) => entries.some(({ id }) => id === view.focusItem));
  useEffect(() => {
    if (isWaiting && view.focusItem !== undefined) focusInTray(tray.current, view.focusItem);
  }, [isWaiting, view.focusItem]);

  const count = matrix.tray.reduce((sum, { entries }) => sum + entries.length, 0);
  const choose = (id: string) => {
    editor.selection.only(id);
    const box = editor.scene.placed.getState().get(id)?.box;
    if (box !== undefined) editor.camera.reveal(box);
    setSheet(undefined);
  };
  const place = (id: string) => {
    scoring.placeInMiddle(id);
    choose(id);
    setFresh(id);
  };
  return (
    <div className={styles["work"]}>
      <SidePanel name="tray" sheet={sheet} onClose={() => setSheet(undefined)} panel={tray}>
        <MatrixTray
          {...{ view, editor, canvas, sections: matrix.tray, hasPlaced: matrix.ranked.length > 0 }}
          onPlace={canWrite ? place : undefined}
          onPlaced={choose}
        />
      </SidePanel>
      <div className={styles["plot"]}>
        <PlaneHead {...{ view, editor, sheet, count }} onSheet={setSheet} />
        <section ref={canvas} className={styles["canvas"]} aria-label={text("matrix.label", { title: board.title })}>
          <Plane view={view} engine={engine} />
          <LiveValues
            view={view}
            editor={editor}
            isOverTray={(box) => behaviour.surroundings.getState().isOverTray(box)}
          />
          <ItemPanel
            {...{ view, editor, isPhone, ranked: matrix.ranked, fresh }}
            onTakenOff={(id) => focusInTray(tray.current, id)}
            onFocused={() => setFresh(undefined)}
          />
          <PlaneHints
            view={view}
            editor={editor}
            isEmpty={matrix.ranked.length === 0}
            hasIdeas={matrix.tray.length > 0}
          />
        </section>
        {isPhone && <PlaneDock count={count} onShowList={view.onShowList} onTray={() => setSheet("tray")} />}
      </div>
      <SidePanel name="order" sheet={sheet} onClose={() => setSheet(undefined)}>
        <RankPanel view={view} editor={editor} sections={matrix.sections} onChoose={choose} />
      </SidePanel>
    </div>
  );
}
