// A small panel beside what is chosen, never over it; on a phone at the lower edge.
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Editor } from "../../editor/editor.ts";
import { chosenBoxPx } from "../selectionPlace.ts";
import styles from "./BesideChosen.module.css";
import { panelPlace } from "./panelPlace.ts";

interface Props {
  readonly editor: Editor;
  readonly isPhone: boolean;
  readonly label: string;
  readonly children: ReactNode;
}

export function BesideChosen({ editor, isPhone, label, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  const [size, setSize] = useState({ width: 300, height: 240 });
  useStore(editor.camera.view);
  useStore(editor.scene.placed);
  const viewport = useStore(editor.camera.viewport);
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = panel.current ?? {};
    if (width > 0 && (width !== size.width || height !== size.height)) setSize({ width, height });
  });
  const chosen = chosenBoxPx(editor);
  if (chosen === undefined) return undefined;
  return (
    <section
      ref={panel}
      className={isPhone ? styles["docked"] : styles["floating"]}
      style={isPhone ? undefined : panelPlace({ chosen, viewport, panel: size })}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        editor.selection.clear();
        panel.current?.parentElement?.querySelector<HTMLElement>("[data-item-focus]")?.focus();
      }}
    >
      {children}
    </section>
  );
}
