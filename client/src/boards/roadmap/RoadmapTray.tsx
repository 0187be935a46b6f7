// The tray of a roadmap: ideas by quadrant, quick wins first; last and folded, those that are on it already and may have
// a second phase.
import { roadmapTray, type TraySection } from "@minga/shared/boards/tray.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { useMemo } from "react";
import { type Text, useText } from "../../i18n/useText.ts";
import type { BoardViewProps } from "../boardView.ts";
import { Tray } from "../Tray.tsx";
import type { TrayTarget } from "../useTrayDrag.ts";
import styles from "./RoadmapTray.module.css";
import type { Roadmap } from "./readRoadmap.ts";

interface Props {
  readonly view: BoardViewProps;
  readonly roadmap: Roadmap;
  /** «Ubicar»; undefined for those who may only look. */
  readonly onPlace: ((id: ItemId) => void) | undefined;
  readonly target?: TrayTarget | undefined;
}

export function RoadmapTray({ view, roadmap, onPlace, target }: Props) {
  const text = useText();
  const { boards, votes } = view;
  const { content } = roadmap;
  const sections = useMemo(() => roadmapTray({ ...content, boards, votes }), [content, boards, votes]);
  const undated = sections.filter(({ kind }) => kind !== "placed").flatMap(({ entries }) => entries);
  return (
    <Tray
      sections={sections}
      caption={text("roadmap.tray.caption", { count: undated.length })}
      titleOf={(section) => titleOf(text, section)}
      isFolded={({ kind }) => kind === "placed"}
      empty={<p className={styles["empty"]}>{text("roadmap.tray.empty")}</p>}
      onPlace={onPlace}
      target={target}
    />
  );
}

function titleOf(text: Text, section: TraySection): string | undefined {
  switch (section.kind) {
    case "quadrant":
      return section.region.title;
    case "initiatives":
    case "unscored":
    case "placed":
      return text(`roadmap.tray.${section.kind}`);
    default:
      return undefined;
  }
}
