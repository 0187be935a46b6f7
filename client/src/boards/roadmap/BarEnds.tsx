// The ends of a bar that can be pulled: under a mouse a cursor says so, on the bar that is chosen two handles do.
import type { LaidBar } from "@minga/shared/boards/roadmap/layout.ts";
import { useStore } from "zustand";
import type { Editor } from "../../editor/editor.ts";
import { classes } from "../../ui/classes.ts";
import styles from "./BarEnds.module.css";
import type { RoadmapBehaviour } from "./behaviour.ts";

interface Props {
  readonly editor: Editor;
  readonly behaviour: RoadmapBehaviour;
}

export function BarEnds({ editor, behaviour }: Props) {
  const view = useStore(editor.camera.view);
  const all = useStore(editor.scene.placed);
  const over = useStore(editor.hover, (hover) => hover.over);
  const { ids } = useStore(editor.selection.store);
  const isBusy = useStore(editor.gesture, ({ kind }) => kind !== "none");
  const isStretching = useStore(behaviour.hand.stretch, (stretch) => stretch !== undefined);
  const isLinking = useStore(behaviour.hand.linking, (from) => from !== undefined);
  const isWriting = useStore(editor.editing, ({ kind }) => kind !== "none");
  const canWrite = useStore(editor.canWrite);
  if (!canWrite || isBusy || isStretching || isLinking || isWriting) return undefined;
  const { byId } = behaviour.read(editor.scene.content());
  const chosen = ids.size === 1 ? [...ids][0] : undefined;
  const shown = [...new Set([over, chosen])].flatMap((id) =>
    id === undefined || !all.has(id) ? [] : (byId.get(id) ?? []),
  );
  return shown
    .filter(({ isMilestone }) => !isMilestone)
    .flatMap((bar) =>
      (["start", "end"] as const).map((side) => (
        <span
          key={`${bar.id} ${side}`}
          className={classes(styles["end"], bar.id === chosen && styles["handle"])}
          style={placeOf(bar, side, view)}
          data-end={side}
          aria-hidden="true"
        />
      )),
    );
}

function placeOf({ box }: LaidBar, side: "start" | "end", view: { x: number; y: number; zoom: number }) {
  const x = side === "start" ? box.x : box.x + box.width;
  return {
    left: (x - view.x) * view.zoom,
    top: (box.y - view.y) * view.zoom,
    height: box.height * view.zoom,
  };
}
