// What letting go here would mean, in words beside the hand: «T2 a T4 de 2024».
import { useStore } from "zustand";
import type { Editor } from "../../editor/editor.ts";
import { heldBox } from "../../editor/surface.ts";
import { spanWords } from "../../i18n/quarterWords.ts";
import { useText } from "../../i18n/useText.ts";
import type { RoadmapBehaviour } from "./behaviour.ts";
import styles from "./HandWords.module.css";
import { stretchedBox, stretchedSpan } from "./shownBar.ts";
import { standOf } from "./stands.ts";

interface Props {
  readonly editor: Editor;
  readonly behaviour: RoadmapBehaviour;
}

export function HandWords({ editor, behaviour }: Props) {
  const text = useText();
  const gesture = useStore(editor.gesture);
  const stretch = useStore(behaviour.hand.stretch);
  const view = useStore(editor.camera.view);
  const { layout, byId } = behaviour.read(editor.scene.content());
  const bar = byId.get(stretch?.id ?? (gesture.kind === "moving" ? gesture.held : ""));
  if (bar === undefined) return undefined;
  const box = stretch ? stretchedBox(layout, bar, stretch) : gesture.kind === "moving" && heldBox(gesture);
  if (!box) return undefined;
  const { start } = standOf(layout, bar, box);
  const span = stretch ? stretchedSpan(bar, stretch) : { start, end: start + bar.end - bar.start };
  return (
    <p
      className={styles["words"]}
      style={{ left: (box.x - view.x) * view.zoom, top: (box.y - view.y) * view.zoom }}
      aria-hidden="true"
    >
      {spanWords(text, span)}
    </p>
  );
}
