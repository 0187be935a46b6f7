// A matrix as headings and lists: all that a hand does on the plane, for phones, keyboards and screen readers.
import { layOutMatrix } from "@minga/shared/boards/matrix/layout.ts";
import type { BoardContent } from "@minga/shared/boards/placed.ts";
import { useEffect, useRef, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { Speaking } from "../../ui/Speaking.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { InlineText } from "../InlineText.tsx";
import { ListEntries, ListSection } from "../ListSection.tsx";
import { useBoardScene } from "../useBoardScene.ts";
import { useChangeAnnouncements } from "../useChangeAnnouncements.ts";
import { useWriters } from "../useWriters.ts";
import { changeSentences } from "./changeSentences.ts";
import { ItemActions } from "./ItemActions.tsx";
import { MatrixDock } from "./MatrixDock.tsx";
import { MatrixEntry } from "./MatrixEntry.tsx";
import styles from "./MatrixList.module.css";
import { NoIdeas } from "./NoIdeas.tsx";
import { ScoreFields } from "./ScoreFields.tsx";
import { TrayList } from "./TrayList.tsx";
import { useListFocus } from "./useListFocus.ts";
import { useMatrix } from "./useMatrix.ts";
import { useScoreWords } from "./useScoreWords.ts";
import { useScoring } from "./useScoring.ts";

const layOut = (content: BoardContent) => layOutMatrix(content);

export function MatrixList(props: BoardViewProps) {
  return (
    <Speaking volume="chain">
      <Ranking {...props} />
    </Speaking>
  );
}

function Ranking(props: BoardViewProps) {
  const { document: shared, history, boardId, board, canWrite, votes, prompt, stageLabel, focusItem } = props;
  const text = useText();
  const root = useRef<HTMLElement>(null);
  const { scene } = useBoardScene(props, layOut);
  const { ranked, sections, tray } = useMatrix(scene, props);
  const words = useScoreWords(board);
  const scoring = useScoring(props);
  const writers = useWriters(props);
  const [open, setOpen] = useState(focusItem);
  const [editing, setEditing] = useState<string>();
  const goTo = useListFocus({ root, shown: ranked, first: focusItem });
  useChangeAnnouncements(shared.doc, scene, changeSentences);

  useEffect(() => history.setBoard(boardId), [history, boardId]);
  useEffect(() => {
    shared.presence.set({ board: boardId, ...(editing !== undefined && { editing }) });
  }, [shared, boardId, editing]);
  useEffect(() => () => shared.presence.set({}), [shared]);

  const hasIdeas = ranked.length > 0 || tray.length > 0;
  return (
    <section
      ref={root}
      tabIndex={-1}
      className={styles["list"]}
      aria-label={text("list.label", { title: board.title })}
    >
      <div className={styles["scroll"]}>
        <header className={styles["head"]}>
          <p>{stageLabel}</p>
          {prompt !== "" && <h1>{prompt}</h1>}
          {!canWrite && <p>{text("matrix.readOnly")}</p>}
          {ranked.length > 0 && <p>{text("matrix.order.formula", { axis: words.axis("y").toLowerCase() })}</p>}
        </header>
        {!hasIdeas && <NoIdeas {...props} />}
        {ranked.length === 0 && hasIdeas && <p className={styles["nothing"]}>{text("matrix.nothingPlacedList")}</p>}
        {ranked.length > 0 &&
          sections.map(({ region, items }) => (
            <ListSection
              key={region?.id ?? ""}
              title={region?.title ?? text("matrix.outside")}
              count={items.length}
              counted={text("matrix.count", { count: items.length })}
              none={items.length === 0 ? text("matrix.noneIn") : undefined}
            >
              <ListEntries>
                {items.map((entry) => (
                  <MatrixEntry
                    key={entry.id}
                    ranked={entry}
                    words={words}
                    dots={votes.get(entry.id)?.dots}
                    isOpen={open === entry.id}
                    onToggle={() => setOpen(open === entry.id ? undefined : entry.id)}
                    textBox={
                      editing === entry.id && scene && canWrite ? (
                        <InlineText
                          {...{ doc: shared.doc, history, scene, id: entry.id }}
                          isOtherWriting={writers.has(entry.id)}
                          onEnd={() => {
                            setEditing(undefined);
                            goTo({ id: entry.id });
                          }}
                          onBringBack={() => scoring.bringBack(entry)}
                        />
                      ) : undefined
                    }
                  >
                    {canWrite && (
                      <ScoreFields
                        board={board}
                        score={entry.score}
                        onScore={(score, axis) => {
                          scoring.score(entry, score);
                          // It may stand under another heading now.
                          goTo({ id: entry.id, axis });
                        }}
                      />
                    )}
                    <div className={styles["actions"]}>
                      <ItemActions
                        id={entry.id}
                        view={props}
                        onEdit={() => setEditing(entry.id)}
                        onTakenOff={() => {
                          const at = ranked.indexOf(entry);
                          setOpen(undefined);
                          goTo({ id: ranked[at + 1]?.id ?? ranked[at - 1]?.id });
                        }}
                      />
                    </div>
                  </MatrixEntry>
                ))}
              </ListEntries>
            </ListSection>
          ))}
        {hasIdeas && (
          <TrayList
            sections={tray}
            onPlace={
              canWrite
                ? (id) => {
                    scoring.placeInMiddle(id);
                    setOpen(id);
                    goTo({ id, axis: "y" });
                  }
                : undefined
            }
          />
        )}
      </div>
      <MatrixDock {...props} hasPlaced={ranked.length > 0} />
    </section>
  );
}
