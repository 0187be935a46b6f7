// Whether one's work is safe, in words and a sign. Only trouble is read out; «Guardado» after each letter would be noise.

import type { Language } from "@minga/shared/core/localized.ts";
import { formatDuration } from "../i18n/formats.ts";
import { type Text, useLanguage, useText } from "../i18n/useText.ts";
import { CloudIcon } from "./CloudIcon.tsx";
import { classes } from "./classes.ts";
import styles from "./SyncBadge.module.css";
import type { SyncState } from "./syncState.ts";

export function SyncBadge({ state }: { readonly state: SyncState }) {
  const words = syncWords(state, useText(), useLanguage());
  const isQuiet = state.kind === "saved" || state.kind === "sending";
  return (
    <span className={classes(styles["badge"], styles[state.kind])} aria-live={isQuiet ? "off" : "polite"}>
      <CloudIcon kind={state.kind} />
      <span>{words}</span>
    </span>
  );
}

/** Below this a change is simply new, and its age would only worry people. */
const WORTH_SAYING_MS = 60_000;

function syncWords(state: SyncState, text: Text, language: Language): string {
  if (state.kind === "problem") return text(`sync.problem.${state.reason}`);
  if (state.kind !== "offline") return text(`sync.${state.kind}`);
  const { count, oldestMs = 0, onlyInPage } = state;
  if (count === 0) return text("sync.offline.nothing");
  if (onlyInPage) return text("sync.offline.inPage", { count });
  if (oldestMs < WORTH_SAYING_MS) return text("sync.offline.changes", { count });
  return text("sync.offline.since", { count, duration: formatDuration(oldestMs, language) });
}
