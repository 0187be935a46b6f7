// Opening a board where it is read from, and keeping it there while all around it settles.
import { useEffect, useRef } from "react";
import type { CameraView } from "../editor/camera.ts";
import type { Editor } from "../editor/editor.ts";

interface Parts {
  readonly editor: Editor;
  readonly loaded: Promise<unknown>;
  readonly home: (editor: Editor) => CameraView;
}

export function useHome({ editor, loaded, home: find }: Parts): void {
  const latest = useRef(find);
  latest.current = find;
  useEffect(() => {
    let home = latest.current(editor);
    editor.camera.jump(home);
    // Again when the items are there or the room around the board has changed, unless someone has looked elsewhere.
    const settle = (): void => {
      const { x, y, zoom } = editor.camera.view.getState();
      if (x !== home.x || y !== home.y || zoom !== home.zoom) return;
      home = latest.current(editor);
      editor.camera.jump(home);
    };
    void loaded.then(settle);
    return editor.camera.viewport.subscribe((now, before) => {
      // A question that needs less room after the board has moved for it moves nothing again, or the two might never agree.
      if (now.width !== before.width || now.height !== before.height || now.headingPx > before.headingPx) settle();
    });
  }, [editor, loaded]);
}
