// A notes board as headings and lists: the same notes, for phones, keyboards and screen readers.
import { layoutNotes } from "@minga/shared/boards/notes/layout.ts";
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { outlineNotes } from "@minga/shared/boards/notes/outline.ts";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useText } from "../../i18n/useText.ts";
import { newId } from "../../sync/newId.ts";
import type { BoardViewProps } from "../boardView.ts";
import { InlineText } from "../InlineText.tsx";
import { useBoardScene } from "../useBoardScene.ts";
import { useChangeAnnouncements } from "../useChangeAnnouncements.ts";
import { useFocusEntry } from "../useFocusEntry.ts";
import { useWriters } from "../useWriters.ts";
import { EntryActions } from "./EntryActions.tsx";
import { ListDock } from "./ListDock.tsx";
import { NoteSection } from "./NoteSection.tsx";
import styles from "./NotesList.module.css";

export function NotesList(props: BoardViewProps) {
  const {
    document: shared,
    history,
    boardId,
    board,
    people,
    me,
    canWrite,
    startsWriting,
    prompt,
    stageLabel,
    focusItem,
    votes,
    onShowLife,
    onShowBoard,
  } = props;
  const text = useText();
  const root = useRef<HTMLElement>(null);
  const { scene, placed: notes } = useBoardScene(props, layoutNotes);
  const sections = useMemo(() => outlineNotes(board, [...notes.values()]), [board, notes]);
  const names = useStore(people);
  const writers = useWriters(props);
  const [open, setOpen] = useState<string>();
  const [editing, setEditing] = useState<string>();
  const [focusNext, setFocusNext] = useState<string>();
  const [sent, setSent] = useState<string>();
  const toggle = useCallback((id: string) => setOpen((before) => (before === id ? undefined : id)), []);
  useChangeAnnouncements(shared.doc, scene);
  useFocusEntry({ list: root, item: focusItem, isThere: focusItem !== undefined && notes.has(focusItem) });

  useEffect(() => history.setBoard(boardId), [history, boardId]);
  useEffect(() => {
    shared.presence.set({ board: boardId, ...(editing !== undefined && { editing }) });
  }, [shared, boardId, editing]);
  useEffect(() => () => shared.presence.set({}), [shared]);
  // After a note moved or another vanished the keyboard goes on from where it makes sense; at worst from the beginning.
  useEffect(() => {
    if (focusNext === undefined) return;
    setFocusNext(undefined);
    const next = `[data-item="${CSS.escape(focusNext)}"] button[aria-expanded]`;
    (root.current?.querySelector<HTMLElement>(next) ?? root.current)?.focus();
  }, [focusNext]);
  // What was sent out of the box is seen to have arrived, as soon as it is in its place.
  useEffect(() => {
    if (sent === undefined || !notes.has(sent)) return;
    setSent(undefined);
    root.current?.querySelector(`[data-item="${CSS.escape(sent)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [sent, notes]);

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
          {!canWrite && <p>{text("board.readOnly")}</p>}
        </header>
        {sections.map(({ region, notes: inSection }) => (
          <NoteSection
            key={region?.id ?? ""}
            title={region?.title ?? text(board.regions.length > 0 ? "list.loose" : "list.all")}
            placed={inSection}
            votes={votes}
            authorOf={(id) => names.get(id)?.name}
            writers={writers}
            open={open}
            onToggle={toggle}
            actionsOf={
              canWrite
                ? (placed) => (
                    <EntryActions
                      placed={placed}
                      parts={{ doc: shared.doc, history, boardId, board }}
                      themes={
                        scene && {
                          ...{ doc: shared.doc, boardId, board, scene, onShowLife },
                          member: me.member,
                          onEdit: setEditing,
                          onMoved: setFocusNext,
                        }
                      }
                      onEdit={() => setEditing(placed.id)}
                      onMoved={() => setFocusNext(placed.id)}
                      onDeleted={() => {
                        const at = inSection.findIndex(({ id }) => id === placed.id);
                        setOpen(undefined);
                        setFocusNext(inSection[at + 1]?.id ?? inSection[at - 1]?.id ?? "");
                      }}
                    />
                  )
                : undefined
            }
            textBoxOf={({ id, item }) =>
              editing === id && scene && canWrite ? (
                <InlineText
                  {...{ doc: shared.doc, history, scene, id }}
                  isName={item.kind === "theme"}
                  isOtherWriting={writers.has(id)}
                  onEnd={() => {
                    setEditing(undefined);
                    setFocusNext(id);
                  }}
                  onBringBack={({ item, box, region }) => {
                    const made = { id: newId(), text: item.text, color: item.color, createdAt: Date.now() };
                    const place = { at: box, ...(region !== undefined && { region }) };
                    addNotes(shared.doc, boardId, [{ ...made, ...place, author: me.member }]);
                  }}
                />
              ) : undefined
            }
          />
        ))}
      </div>
      <ListDock
        {...{ doc: shared.doc, boardId, board, canWrite, startsWriting, onShowBoard }}
        member={me.member}
        onSent={setSent}
      />
    </section>
  );
}
