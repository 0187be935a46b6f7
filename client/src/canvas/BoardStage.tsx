// The canvas: three layers, each one shape that paints what is to be seen. Konva draws and nothing else; whatever is
// touched or chosen is found by the engine.
import "konva/lib/Core";
import type Konva from "konva";
import { useEffect, useRef } from "react";
import { Layer, Shape, Stage } from "react-konva/lib/ReactKonvaCore";
import { useStore } from "zustand";
import type { Camera } from "../editor/camera.ts";
import type { Context } from "./brush.ts";
import { usePixelRatio } from "./usePixelRatio.ts";

/** One layer: how it is painted, in screen px, and what makes it be painted again. */
export interface Painting {
  readonly paint: (context: Context) => void;
  readonly subscribe: (repaint: () => void) => () => void;
}

interface Props {
  readonly camera: Camera;
  /** Bottom first. */
  readonly paintings: readonly Painting[];
}

export function BoardStage({ camera, paintings }: Props) {
  const { width, height } = useStore(camera.viewport);
  const ratio = usePixelRatio();
  return (
    <Stage key={ratio} width={width} height={height} listening={false}>
      {paintings.map((painting, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a painting is its place in the pile
        <PaintedLayer key={index} painting={painting} />
      ))}
    </Stage>
  );
}

function PaintedLayer({ painting }: { readonly painting: Painting }) {
  const layer = useRef<Konva.Layer>(null);
  // Konva gathers all repaints until the next picture.
  useEffect(() => {
    layer.current?.batchDraw();
    return painting.subscribe(() => layer.current?.batchDraw());
  }, [painting]);
  return (
    <Layer ref={layer} listening={false}>
      <Shape listening={false} perfectDrawEnabled={false} sceneFunc={({ _context }) => painting.paint(_context)} />
    </Layer>
  );
}
