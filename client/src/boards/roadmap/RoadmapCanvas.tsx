// A roadmap as a surface: the tray, what is to be said and done above, and bars on lanes and quarters.

import { Speaking } from "../../ui/Speaking.tsx";
import { BoardFrame } from "../BoardCanvas.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { useBoardEngine } from "../useBoardEngine.ts";
import { useChangeAnnouncements } from "../useChangeAnnouncements.ts";
import { useIsPhone } from "../useIsPhone.ts";
import { createRoadmapBehaviour } from "./behaviour.ts";
import { changeSentences } from "./changeSentences.ts";
import { RoadmapDesk } from "./RoadmapDesk.tsx";

export function RoadmapCanvas(props: BoardViewProps) {
  return (
    <Speaking volume="chain">
      <Board {...props} />
    </Speaking>
  );
}

function Board(view: BoardViewProps) {
  const engine = useBoardEngine(view, createRoadmapBehaviour);
  const isPhone = useIsPhone();
  useChangeAnnouncements(view.document.doc, engine?.editor.scene, changeSentences);
  return <BoardFrame title={view.board.title}>{engine && <RoadmapDesk {...{ view, engine, isPhone }} />}</BoardFrame>;
}
