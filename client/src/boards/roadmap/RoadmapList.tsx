// A roadmap as headings and lists: all that a hand does on the board, for phones, keyboards and screen readers.
import { outlineRoadmap } from "@minga/shared/boards/roadmap/outline.ts";
import { useText } from "../../i18n/useText.ts";
import { Speaking } from "../../ui/Speaking.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { spanWords } from "./quarterWords.ts";
import { useRoadmap } from "./useRoadmap.ts";

export function RoadmapList(props: BoardViewProps) {
  return (
    <Speaking volume="chain">
      <Lanes {...props} />
    </Speaking>
  );
}

function Lanes(props: BoardViewProps) {
  const text = useText();
  const { bars } = useRoadmap(props);
  return (
    <section aria-label={text("list.label", { title: props.board.title })}>
      {outlineRoadmap(props.board, bars).map(({ lane, bars: inLane }) => (
        <section key={lane?.id ?? ""}>
          <h2>{lane?.title ?? text("roadmap.noLane")}</h2>
          <ul>
            {inLane.map((bar) => (
              <li key={bar.id}>
                {bar.initiative.text} · {spanWords(text, bar)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
