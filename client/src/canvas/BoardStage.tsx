// Where the canvas stands in the page.
import { useEffect, useRef } from "react";
import type { Camera } from "../editor/camera.ts";
import { mountStage, type Painting } from "./mountStage.ts";
import { usePixelRatio } from "./usePixelRatio.ts";

interface Props {
  readonly camera: Camera;
  /** Bottom first. */
  readonly paintings: readonly Painting[];
}

export function BoardStage({ camera, paintings }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const pixelRatio = usePixelRatio();
  useEffect(() => {
    const container = holder.current;
    return container ? mountStage({ container, camera, paintings, pixelRatio }) : undefined;
  }, [camera, paintings, pixelRatio]);
  return <div ref={holder} />;
}
