// Everything around one roadmap's engine: tray at the side or in a sheet, the head, and the canvas with what floats on it.
import type { ItemId } from "@minga/shared/items/item.ts";
import { useRef, useState } from "react";
import { useStore } from "zustand";
import { useMedia } from "../../ui/useMedia.ts";
import type { BoardViewProps } from "../boardView.ts";
import type { BoardEngine } from "../useBoardEngine.ts";
import type { RoadmapBehaviour } from "./behaviour.ts";
import { RoadmapAround } from "./RoadmapAround.tsx";
import styles from "./RoadmapDesk.module.css";
import { RoadmapHead } from "./RoadmapHead.tsx";
import { RoadmapSheet } from "./RoadmapSheet.tsx";
import { RoadmapTray } from "./RoadmapTray.tsx";
import { usePlacing } from "./usePlacing.tsx";
import { useRoadmapActions } from "./useRoadmapActions.ts";
import { useTrayTarget } from "./useTrayTarget.ts";

interface Props {
  readonly view: BoardViewProps;
  readonly engine: BoardEngine<RoadmapBehaviour>;
  readonly isPhone: boolean;
}

export function RoadmapDesk({ view, engine, isPhone }: Props) {
  const { editor, behaviour } = engine;
  const canvas = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia("(max-width: 1099px)");
  const [isTrayOpen, setTrayOpen] = useState(false);
  useStore(editor.scene.placed);
  const roadmap = behaviour.read(editor.scene.content());
  const actions = useRoadmapActions(view);
  const choose = (id: ItemId): void => {
    editor.selection.only(id);
    const box = editor.scene.placed.getState().get(id)?.box;
    if (box !== undefined) editor.camera.reveal(box);
  };
  const placing = usePlacing({
    view,
    roadmap,
    actions,
    onPlaced(id) {
      setTrayOpen(false);
      choose(id);
    },
  });
  const target = useTrayTarget({ engine, actions, canvas, onDropped: choose });
  const tray = isNarrow && view.canWrite ? { isOpen: isTrayOpen, toggle: () => setTrayOpen(!isTrayOpen) } : undefined;
  const hasTray = view.canWrite && (!isNarrow || isTrayOpen);
  return (
    <div className={styles["desk"]}>
      {hasTray && (
        <div className={isNarrow ? styles["sheet"] : styles["side"]}>
          <RoadmapTray {...{ view, roadmap, target }} onPlace={placing.ask} />
        </div>
      )}
      <div className={styles["plan"]}>
        <RoadmapHead {...{ view, engine, roadmap, actions, isPhone }} tray={tray} onShow={choose} />
        <div ref={canvas} className={styles["canvas"]}>
          <RoadmapSheet {...{ view, engine, isPhone }} />
          <RoadmapAround {...{ view, engine, roadmap, isPhone, tray }} actions={view.canWrite ? actions : undefined} />
        </div>
      </div>
      {placing.dialog}
    </div>
  );
}
