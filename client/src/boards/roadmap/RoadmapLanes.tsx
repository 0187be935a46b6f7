// The list of a roadmap: lanes with their initiatives, the tray below them, and at the thumb what comes next.
import { outlineRoadmap } from "@minga/shared/boards/roadmap/outline.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { ListChecks, Plus, StickyNote } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { ListEntries, ListSection } from "../ListSection.tsx";
import { useBoardScene } from "../useBoardScene.ts";
import { useChangeAnnouncements } from "../useChangeAnnouncements.ts";
import { useWriters } from "../useWriters.ts";
import { BarDetails } from "./BarDetails.tsx";
import { BarEntry } from "./BarEntry.tsx";
import { changeSentences } from "./changeSentences.ts";
import styles from "./RoadmapLanes.module.css";
import { RoadmapTray } from "./RoadmapTray.tsx";
import { createRoadmapReader, placedBars } from "./readRoadmap.ts";
import { useMoveAnnouncements } from "./useMoveAnnouncements.ts";
import { usePlacing } from "./usePlacing.tsx";
import { useRoadmapActions } from "./useRoadmapActions.ts";

const nobody: readonly string[] = [];

export function RoadmapLanes(view: BoardViewProps) {
  const { document: shared, history, boardId, board, canWrite, focusItem, onMakePlan, onShowBoard } = view;
  const text = useText();
  const root = useRef<HTMLElement>(null);
  const [{ read, layOut }] = useState(createReader);
  const { scene } = useBoardScene(view, layOut);
  const actions = useRoadmapActions(view);
  const writers = useWriters(view);
  const [open, setOpen] = useState<ItemId>();
  const [writing, setWriting] = useState<ItemId>();
  const [focusNext, setFocusNext] = useState<ItemId>();
  useChangeAnnouncements(shared.doc, scene, changeSentences);
  const readNow = useCallback(() => scene && read(scene.content()), [scene, read]);
  useMoveAnnouncements({ doc: shared.doc, chosen: open, readNow });
  const roadmap = read(
    scene?.content() ?? { board: boardId, declared: board, items: new Map(), placements: new Map(), links: new Map() },
  );
  const placing = usePlacing({ view, roadmap, actions, onPlaced: setFocusNext });

  useEffect(() => history.setBoard(boardId), [history, boardId]);
  useEffect(() => {
    shared.presence.set({ board: boardId, ...(writing !== undefined && { editing: writing }) });
  }, [shared, boardId, writing]);
  useEffect(() => () => shared.presence.set({}), [shared]);
  useEffect(() => {
    if (focusItem === undefined) return;
    setOpen(focusItem);
    setFocusNext(focusItem);
  }, [focusItem]);
  // What was placed or asked for gets the keyboard once it is there; where something left, reading goes on from above.
  useEffect(() => {
    if (focusNext === undefined) return;
    const entry = root.current?.querySelector<HTMLElement>(`[data-bar="${CSS.escape(focusNext)}"]`);
    if (focusNext !== "" && !entry) return;
    setFocusNext(undefined);
    (entry?.querySelector<HTMLElement>("button[aria-expanded]") ?? root.current)?.focus();
  });

  const violations = roadmap.violations.length;
  return (
    <section
      ref={root}
      tabIndex={-1}
      className={styles["list"]}
      aria-label={text("list.label", { title: board.title })}
    >
      <div className={styles["scroll"]}>
        <header className={styles["head"]}>
          <p>{view.stageLabel}</p>
          <h1>{view.prompt === "" ? board.title : view.prompt}</h1>
          {!canWrite && <p>{text("board.readOnly")}</p>}
          {violations > 0 && <p className={styles["warning"]}>{text("roadmap.violations", { count: violations })}</p>}
          {onMakePlan && (
            <Button kind="primary" icon={<ListChecks />} onClick={onMakePlan}>
              {text("roadmap.makePlan")}
            </Button>
          )}
        </header>
        {outlineRoadmap(board, roadmap.layout.inTime).map(({ lane, bars }) => (
          <ListSection
            key={lane?.id ?? ""}
            title={lane?.title ?? text("roadmap.noLane")}
            count={bars.length}
            counted={text("roadmap.count", { count: bars.length })}
            none={bars.length === 0 ? text("roadmap.emptyLane") : undefined}
          >
            <ListEntries>
              {bars.map((bar) => (
                <BarEntry
                  key={bar.id}
                  {...{ roadmap, bar }}
                  actions={canWrite ? actions : undefined}
                  onMended={() => setFocusNext(bar.id)}
                  writers={writers.get(bar.id) ?? nobody}
                  onToggle={() => setOpen(open === bar.id ? undefined : bar.id)}
                  details={
                    open === bar.id ? (
                      <BarDetails
                        {...{ view, roadmap, bar }}
                        actions={canWrite ? actions : undefined}
                        onWriting={(isWriting) => setWriting(isWriting ? bar.id : undefined)}
                        onLeave={() => {
                          setOpen(undefined);
                          setFocusNext("");
                        }}
                      />
                    ) : undefined
                  }
                />
              ))}
            </ListEntries>
          </ListSection>
        ))}
        <div className={styles["tray"]}>
          <RoadmapTray {...{ view, roadmap }} onPlace={canWrite ? placing.ask : undefined} />
        </div>
      </div>
      <div className={styles["dock"]}>
        <Button size="large" wide icon={<StickyNote />} onClick={onShowBoard}>
          {text("list.showBoard")}
        </Button>
        {canWrite && (
          <Button size="large" wide icon={<Plus />} onClick={() => placing.ask(undefined)}>
            {text("roadmap.new.button")}
          </Button>
        )}
      </div>
      {placing.dialog}
    </section>
  );
}

function createReader() {
  const read = createRoadmapReader();
  return { read, layOut: (content: Parameters<typeof read>[0]) => placedBars(read(content)) };
}
