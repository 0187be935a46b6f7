// The cloud of the sync badge, drawn to be told apart at 16 px: with a check, an arrow, a stroke through it, a
// sign of alarm.
import type { SyncState } from "./syncState.ts";

const CLOUD = "M7 18.5a4.5 4.5 0 0 1-.6-8.96A6 6 0 0 1 17.9 10a4.3 4.3 0 0 1-.4 8.5z";
const OPEN_CLOUD = "M7 18.5a4.5 4.5 0 0 1-.6-8.96A6 6 0 0 1 17.9 10a4.3 4.3 0 0 1-.4 8.5";

const paths: Readonly<Record<SyncState["kind"], readonly string[]>> = {
  saved: [CLOUD, "M9.3 13.7l1.9 1.9 3.5-3.7"],
  sending: [OPEN_CLOUD, "M12 20v-7.5M9.2 15l2.8-2.8 2.8 2.8"],
  offline: ["M7 18.5a4.5 4.5 0 0 1-.6-8.96M9.5 5.9A6 6 0 0 1 17.9 10a4.3 4.3 0 0 1 2.6 6.2M16 18.5H7M4 4l16 16"],
  problem: [CLOUD, "M12 9.5v3.6M12 15.8h.01"],
};

export function CloudIcon({ kind }: { readonly kind: SyncState["kind"] }) {
  return (
    <svg viewBox="0 0 24 24" className="lucide" fill="none" stroke="currentColor" aria-hidden="true">
      {paths[kind].map((path) => (
        <path key={path} d={path} strokeLinecap="round" strokeLinejoin="round" />
      ))}
    </svg>
  );
}
