// How many device pixels make a CSS pixel: another screen, or the browser's zoom, changes it.
import { useSyncExternalStore } from "react";

export function usePixelRatio(): number {
  return useSyncExternalStore(subscribe, () => window.devicePixelRatio);
}

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
