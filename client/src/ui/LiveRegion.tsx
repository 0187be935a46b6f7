// The polite voice of the page. One is enough: two would interrupt each other.
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Announcer } from "./announcer.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

/** How long sentences gather before they are read, in ms: twenty notes arriving are one sentence, not twenty. */
const GATHER_MS = 400;

export function LiveRegion({ announcer }: { readonly announcer: Announcer }) {
  const [said, setSaid] = useState("");
  const isWaiting = useStore(announcer.waiting, (sentences) => sentences.length > 0);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      const sentence = announcer.take();
      // The same sentence twice is no change to the page; a trailing space makes it one.
      setSaid((before) => (before === sentence ? `${sentence}\u00A0` : sentence));
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [announcer, isWaiting]);
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
