// How large the board is seen, and seeing all of it.
import { Maximize, Minus, Plus } from "lucide-react";
import { useStore } from "zustand";
import { zoomActual, zoomFit, zoomIn, zoomOut } from "../editor/commands/viewCommands.ts";
import type { Editor } from "../editor/editor.ts";
import { formatPercent } from "../i18n/formats.ts";
import { useLanguage, useText } from "../i18n/useText.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./ZoomBar.module.css";

export function ZoomBar({ editor }: { readonly editor: Editor }) {
  const text = useText();
  const language = useLanguage();
  const zoom = useStore(editor.camera.view, (view) => view.zoom);
  const percent = formatPercent(zoom, language);
  return (
    <div className={styles["bar"]} role="toolbar" aria-label={text("board.zoom.label")}>
      <span className={styles["steps"]}>
        <IconButton label={text(zoomOut.label)} icon={<Minus />} onClick={() => zoomOut.run(editor)} />
        <button
          type="button"
          className={styles["percent"]}
          aria-label={text("board.zoom.now", { percent })}
          title={text(zoomActual.label)}
          onClick={() => zoomActual.run(editor)}
        >
          {percent}
        </button>
        <IconButton label={text(zoomIn.label)} icon={<Plus />} onClick={() => zoomIn.run(editor)} />
        <hr />
      </span>
      <IconButton label={text(zoomFit.label)} icon={<Maximize />} onClick={() => zoomFit.run(editor)} />
    </div>
  );
}
