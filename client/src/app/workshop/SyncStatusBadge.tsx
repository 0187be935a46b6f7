// The badge of one open document, kept up to date; while something waits its age is counted on.
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { SyncBadge } from "../../ui/SyncBadge.tsx";
import { syncStateOf } from "./syncStateOf.ts";

const AGE_STEP_MS = 20_000;

export function SyncStatusBadge({ document }: { readonly document: SharedDocument }) {
  const status = useStore(document.status);
  const [now, setNow] = useState(Date.now);
  const isOffline = status.kind === "offline";
  useEffect(() => {
    if (!isOffline) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), AGE_STEP_MS);
    return () => clearInterval(timer);
  }, [isOffline]);
  const state = syncStateOf(status, now);
  return state && <SyncBadge state={state} />;
}
