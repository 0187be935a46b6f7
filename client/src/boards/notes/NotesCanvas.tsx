// A notes board as a surface: notes on a template, «+» beside the one chosen, and the tools around it.
import { regionBox } from "@minga/shared/boards/notes/template.ts";
import { Plus } from "lucide-react";
import { useMemo } from "react";
import type { Insets } from "../../editor/camera.ts";
import { addNote } from "../../editor/commands/noteCommands.ts";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Speaking } from "../../ui/Speaking.tsx";
import { BoardCanvas, BoardFrame } from "../BoardCanvas.tsx";
import { BoardChrome } from "../BoardChrome.tsx";
import { BoardDock } from "../BoardDock.tsx";
import { BoardHints } from "../BoardHints.tsx";
import { BoardPrompt } from "../BoardPrompt.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { homeView } from "../homeView.ts";
import { SelectionBar } from "../SelectionBar.tsx";
import { type BoardEngine, useBoardEngine } from "../useBoardEngine.ts";
import { useChangeAnnouncements } from "../useChangeAnnouncements.ts";
import { useIsPhone } from "../useIsPhone.ts";
import { createNotesBehaviour, type NotesBehaviour } from "./behaviour.ts";
import { GrowHandles } from "./GrowHandles.tsx";
import { NoteActions } from "./NoteActions.tsx";
import { NoteTools } from "./NoteTools.tsx";
import { createPaintings } from "./paintings.ts";
import { useNoteWords } from "./useNoteWords.ts";

const desk: Insets = { top: 16, right: 16, bottom: 80, left: 112 };
const phone: Insets = { top: 16, right: 16, bottom: 104, left: 16 };

export function NotesCanvas(props: BoardViewProps) {
  return (
    <Speaking volume="chain">
      <NotesBoard {...props} />
    </Speaking>
  );
}

function NotesBoard(props: BoardViewProps) {
  const engine = useBoardEngine(props, createNotesBehaviour);
  const isPhone = useIsPhone();
  useChangeAnnouncements(props.document.doc, engine?.editor.scene);
  return (
    <BoardFrame title={props.board.title}>
      {engine && <Surface view={props} engine={engine} isPhone={isPhone} />}
      {engine && <Around view={props} editor={engine.editor} isPhone={isPhone} />}
    </BoardFrame>
  );
}

interface SurfaceProps {
  readonly view: BoardViewProps;
  readonly engine: BoardEngine<NotesBehaviour>;
  readonly isPhone: boolean;
}

/** What moves with the board. */
function Surface({ view, engine, isPhone }: SurfaceProps) {
  const { people, prompt, stageLabel, board, votes } = view;
  const { editor, palette, behaviour } = engine;
  const { layOut } = behaviour;
  const text = useText();
  const say = useNoteWords({ regions: board.regions, people, placed: editor.scene.placed, votes });
  const paintings = useMemo(
    () => createPaintings({ editor, palette, people, layOut, votes, text }),
    [editor, palette, people, layOut, votes, text],
  );
  const [first] = board.regions;
  const beginning = first && regionBox(board, first);
  return (
    <BoardCanvas
      view={view}
      editor={editor}
      paintings={paintings}
      insets={isPhone ? phone : desk}
      home={(of) => homeView(of, { isPhone, beginning })}
      say={say}
    >
      <BoardPrompt editor={editor} prompt={prompt} stageLabel={stageLabel} />
      <GrowHandles editor={editor} isPhone={isPhone} />
    </BoardCanvas>
  );
}

interface AroundProps {
  readonly view: BoardViewProps;
  readonly editor: Editor;
  readonly isPhone: boolean;
}

/** What stays where it is on screen. */
function Around({ view, editor, isPhone }: AroundProps) {
  const { canWrite, onShowList } = view;
  const text = useText();
  const add = () => addNote.run(editor);
  return (
    <>
      {isPhone ? (
        <BoardDock
          editor={editor}
          onShowList={onShowList}
          making={
            <Button kind="primary" size="large" wide icon={<Plus />} onClick={add}>
              {text("board.plusNote")}
            </Button>
          }
        />
      ) : (
        <BoardChrome
          editor={editor}
          canWrite={canWrite}
          onShowList={onShowList}
          tools={<NoteTools editor={editor} />}
        />
      )}
      <SelectionBar editor={editor} isPhone={isPhone}>
        {(side) => <NoteActions editor={editor} side={side} onShowLife={view.onShowLife} />}
      </SelectionBar>
      <BoardHints
        editor={editor}
        empty={
          <EmptyState
            sentence={text("board.empty")}
            action={
              canWrite && (
                <Button kind="primary" icon={<Plus />} onClick={add}>
                  {text("board.addNote")}
                </Button>
              )
            }
          />
        }
      />
    </>
  );
}
