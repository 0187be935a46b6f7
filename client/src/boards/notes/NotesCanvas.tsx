// A notes board as a surface: the canvas, what floats on it, and the tools around it.
import { NOTE_SIZE } from "@minga/shared/items/note.ts";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { BoardStage } from "../../canvas/BoardStage.tsx";
import { TextEditorOverlay } from "../../canvas/TextEditorOverlay.tsx";
import { listenToKeys } from "../../editor/keyboard.ts";
import { listenToClipboard } from "../../editor/listenToClipboard.ts";
import { listenToPointer } from "../../editor/pointer.ts";
import { useText } from "../../i18n/useText.ts";
import { NOTE_LEADING, NOTE_PADDING } from "../../items/note/noteLayout.ts";
import type { BoardViewProps } from "../boardView.ts";
import { BoardChrome } from "./BoardChrome.tsx";
import { BoardDock } from "./BoardDock.tsx";
import { BoardHints } from "./BoardHints.tsx";
import { BoardPrompt } from "./BoardPrompt.tsx";
import { GrowHandles } from "./GrowHandles.tsx";
import { homeView } from "./homeView.ts";
import { NoteFocus } from "./NoteFocus.tsx";
import styles from "./NotesCanvas.module.css";
import { createPaintings } from "./paintings.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import { useChangeAnnouncements } from "./useChangeAnnouncements.ts";
import { type NotesEngine, useNotesEditor } from "./useNotesEditor.ts";
import { PHONE_BELOW_PX, useViewport } from "./useViewport.ts";

export function NotesCanvas(props: BoardViewProps) {
  const text = useText();
  const surface = useRef<HTMLDivElement>(null);
  const engine = useNotesEditor(props);
  useViewport(surface, engine?.editor);
  useChangeAnnouncements(props.document.doc, engine?.editor.scene);
  return (
    <section className={styles["board"]} aria-label={text("board.label", { title: props.board.title })}>
      <div ref={surface} className={styles["surface"]}>
        {engine && <Surface {...props} engine={engine} surface={surface} />}
      </div>
      {engine && <Around {...props} engine={engine} />}
    </section>
  );
}

interface EngineProps extends BoardViewProps {
  readonly engine: NotesEngine;
}

/** What moves with the board. */
function Surface(props: EngineProps & { readonly surface: RefObject<HTMLDivElement | null> }) {
  const { engine, surface, people, document: shared, prompt, stageLabel } = props;
  const { editor, palette, layOut } = engine;
  const text = useText();
  const focusButton = useRef<HTMLButtonElement>(null);
  const paintings = useMemo(
    () => createPaintings({ editor, palette, people, layOut, text }),
    [editor, palette, people, layOut, text],
  );
  const isPhone = useStore(editor.camera.viewport, ({ width }) => width < PHONE_BELOW_PX);
  const tool = useStore(editor.state, ({ current }) => current.name);

  useEffect(() => {
    if (!surface.current) return;
    const leaving = [
      listenToPointer(surface.current, editor),
      listenToKeys(window, editor),
      listenToClipboard(document, editor),
    ];
    return () => {
      for (const leave of leaving) leave();
    };
  }, [editor, surface]);

  useEffect(() => {
    let home = homeView(editor);
    editor.camera.jump(home);
    // Again when the notes are there or the room around the board has changed, unless someone has looked elsewhere.
    const settle = (): void => {
      const { x, y, zoom } = editor.camera.view.getState();
      if (x !== home.x || y !== home.y || zoom !== home.zoom) return;
      home = homeView(editor);
      editor.camera.jump(home);
    };
    void shared.loaded.then(settle);
    return editor.camera.viewport.subscribe((now, before) => {
      // A question that needs less room after the board has moved for it moves nothing again, or the two might never agree.
      if (now.width !== before.width || now.height !== before.height || now.headingPx > before.headingPx) settle();
    });
  }, [editor, shared]);

  return (
    <>
      <div className={styles["stage"]} data-tool={tool} aria-hidden="true">
        <BoardStage camera={editor.camera} paintings={paintings} />
      </div>
      <BoardPrompt editor={editor} prompt={prompt} stageLabel={stageLabel} />
      <NoteFocus editor={editor} people={people} button={focusButton} />
      <GrowHandles editor={editor} isPhone={isPhone} />
      <EditedNote engine={engine} onLeave={() => requestAnimationFrame(() => focusButton.current?.focus())} />
    </>
  );
}

function EditedNote({ engine, onLeave }: { readonly engine: NotesEngine; readonly onLeave: () => void }) {
  const { editor, layOut } = engine;
  const text = useText();
  const editing = useStore(editor.editing);
  const placed = useStore(editor.scene.notes, (notes) => (editing.kind === "none" ? undefined : notes.get(editing.id)));
  const edited = placed ?? (editing.kind === "draft" ? editing.draft : undefined);
  const regions = useStore(editor.scene.declared, (board) => board.regions);
  if (editing.kind === "none" || edited === undefined) return undefined;
  const { size, lines } = layOut(edited.note);
  const region = regions.find(({ id }) => id === edited.region)?.title;
  const frame = {
    x: edited.box.x + NOTE_PADDING,
    y: edited.box.y + NOTE_PADDING,
    width: NOTE_SIZE - 2 * NOTE_PADDING,
    height: Math.max(NOTE_SIZE - 3 * NOTE_PADDING, lines.length * size * NOTE_LEADING),
    size,
    leading: NOTE_LEADING,
  };
  return (
    <TextEditorOverlay
      key={editing.id}
      editor={editor}
      frame={frame}
      label={region === undefined ? text("board.editingLabel") : text("board.editingLabelIn", { region })}
      onLeave={onLeave}
    />
  );
}

/** What stays where it is on screen. */
function Around({ engine, canWrite, onShowList }: EngineProps) {
  const { editor } = engine;
  const isPhone = useStore(editor.camera.viewport, ({ width }) => width < PHONE_BELOW_PX);
  return (
    <>
      {isPhone ? (
        <BoardDock editor={editor} onShowList={onShowList} />
      ) : (
        <BoardChrome editor={editor} canWrite={canWrite} onShowList={onShowList} />
      )}
      <SelectionBar editor={editor} isPhone={isPhone} />
      <BoardHints editor={editor} canWrite={canWrite} />
    </>
  );
}
