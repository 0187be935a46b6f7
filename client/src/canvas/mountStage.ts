// Konva's part: a stage of layers, each one shape that paints what is to be seen. Konva scales it for the screen and
// gathers repaints until the next picture; whatever is touched or chosen is found by the engine.
// Mounted by hand: three nodes that never change need no second renderer of React's on every participant's laptop.
import Konva from "konva/lib/Core";
import type { Camera } from "../editor/camera.ts";
import type { Context } from "./brush.ts";

/** One layer: how it is painted, in screen px, and what makes it be painted again. */
export interface Painting {
  readonly paint: (context: Context) => void;
  readonly subscribe: (repaint: () => void) => () => void;
}

interface Parts {
  readonly container: HTMLDivElement;
  readonly camera: Camera;
  /** Bottom first. */
  readonly paintings: readonly Painting[];
  /** Device pixels a CSS pixel. */
  readonly pixelRatio: number;
}

/** Paints into the container, as large as the camera's viewport, until the returned function is called. */
export function mountStage({ container, camera, paintings, pixelRatio }: Parts): () => void {
  const { width, height } = camera.viewport.getState();
  const stage = new Konva.Stage({ container, width, height, listening: false });
  const leaving = paintings.map((painting) => {
    const layer = new Konva.Layer({ listening: false });
    layer.add(
      new Konva.Shape({
        listening: false,
        perfectDrawEnabled: false,
        sceneFunc: ({ _context }) => painting.paint(_context),
      }),
    );
    stage.add(layer);
    layer.getCanvas().setPixelRatio(pixelRatio);
    layer.batchDraw();
    return painting.subscribe(() => layer.batchDraw());
  });
  leaving.push(
    camera.viewport.subscribe((now, before) => {
      if (now.width !== before.width || now.height !== before.height) stage.size(now);
    }),
  );
  return () => {
    for (const leave of leaving) leave();
    stage.destroy();
  };
}
