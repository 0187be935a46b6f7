// A roadmap as headings and lists: all that a hand does on the board, for phones, keyboards and screen readers.
import { Speaking } from "../../ui/Speaking.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { RoadmapLanes } from "./RoadmapLanes.tsx";

export function RoadmapList(props: BoardViewProps) {
  return (
    <Speaking volume="chain">
      <RoadmapLanes {...props} />
    </Speaking>
  );
}
