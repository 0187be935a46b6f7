// The canvas of a roadmap, and what moves with it.
import { useCallback, useMemo } from "react";
import { useStore } from "zustand";
import type { CameraView, Insets } from "../../editor/camera.ts";
import type { Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import { BoardCanvas } from "../BoardCanvas.tsx";
import type { BoardViewProps } from "../boardView.ts";
import type { BoardEngine } from "../useBoardEngine.ts";
import { BarEnds } from "./BarEnds.tsx";
import type { RoadmapBehaviour } from "./behaviour.ts";
import { HandWords } from "./HandWords.tsx";
import { createPaintings } from "./paintings.ts";
import styles from "./RoadmapSheet.module.css";
import { useMoveAnnouncements } from "./useMoveAnnouncements.ts";
import { useRoadmapWords } from "./useRoadmapWords.ts";

const desk: Insets = { top: 4, right: 24, bottom: 78, left: 24 };
const phone: Insets = { top: 4, right: 8, bottom: 104, left: 8 };

/** As small as words on bars can be read; what does not fit then goes on beside and below. */
const LEAST_ZOOM = 0.85;
/** For those who write, and for those who look on from afar. */
const MOST_ZOOM = { writing: 1.25, looking: 2 };

interface Props {
  readonly view: BoardViewProps;
  readonly engine: BoardEngine<RoadmapBehaviour>;
  readonly isPhone: boolean;
}

export function RoadmapSheet({ view, engine, isPhone }: Props) {
  const { editor, palette, behaviour } = engine;
  const { people, today, canWrite } = view;
  const text = useText();
  const readNow = useCallback(() => behaviour.read(editor.scene.content()), [behaviour, editor]);
  const say = useRoadmapWords(readNow);
  const paintings = useMemo(
    () => createPaintings({ editor, palette, people, behaviour, today, text }),
    [editor, palette, people, behaviour, today, text],
  );
  const chosen = useStore(editor.selection.store, ({ ids }) => (ids.size === 1 ? [...ids][0] : undefined));
  useMoveAnnouncements({ doc: editor.doc, chosen, readNow });
  return (
    <BoardCanvas
      view={view}
      editor={editor}
      paintings={paintings}
      insets={isPhone ? phone : desk}
      home={(of) => homeOf(of, canWrite ? MOST_ZOOM.writing : MOST_ZOOM.looking)}
      say={say}
    >
      <BarEnds {...{ editor, behaviour }} />
      <HandWords {...{ editor, behaviour }} />
      {canWrite && <Beginning editor={editor} />}
    </BoardCanvas>
  );
}

/** What to do first, on a roadmap where nothing stands yet. */
function Beginning({ editor }: { readonly editor: Editor }) {
  const text = useText();
  const isEmpty = useStore(editor.scene.placed, (placed) => placed.size === 0);
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  return isEmpty && !isWriting ? <p className={styles["beginning"]}>{text("roadmap.beginning")}</p> : undefined;
}

/** As wide as there is room, from the top; it may go on below the screen, as pages do. */
function homeOf({ camera, surface, ...board }: Editor, mostZoom: number): CameraView {
  const extent = surface.extent(board);
  const { width, insets } = camera.viewport.getState();
  if (extent === undefined) return camera.view.getState();
  const whole = camera.viewOf(extent, mostZoom);
  const wide = Math.min(1, (width - insets.left - insets.right) / extent.width);
  const zoom = Math.max(LEAST_ZOOM, wide, whole.zoom);
  const y = -insets.top / zoom;
  return zoom > whole.zoom ? { x: -insets.left / zoom, y, zoom } : { ...whole, y };
}
