// One's own parts of the rounds of a workshop, for as long as its board is open.
import { useEffect, useRef, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { browserParts } from "../../sync/syncParts.ts";
import { useInterface } from "../../ui/Interface.tsx";
import { createEntries, type Entries } from "./entries.ts";

interface Whose {
  readonly workshop: string;
  /** The workshop's own: its line says when there is one again. */
  readonly document: SharedDocument;
  readonly member: string;
}

export function useEntries({ workshop, document, member }: Whose): Entries | undefined {
  const text = useText();
  const { toasts } = useInterface();
  const latest = useRef({ text, toasts });
  latest.current = { text, toasts };
  const [entries, setEntries] = useState<Entries>();
  useEffect(() => {
    const opened = createEntries({
      workshop,
      member,
      call,
      random: Math.random,
      onWake(listener) {
        const stops = [
          browserParts().onWake(listener),
          document.status.subscribe(({ kind }, { kind: before }) => {
            if (before === "offline" && kind !== "offline") listener();
          }),
        ];
        return () => {
          for (const stop of stops) stop();
        };
      },
      onNews({ kind }) {
        const { text: say, toasts: notices } = latest.current;
        notices.show({ text: say(kind === "dropped" ? "rounds.own.dropped" : "rounds.own.elsewhereChanged") });
      },
    });
    setEntries(opened);
    return () => {
      opened.close();
      setEntries(undefined);
    };
  }, [workshop, document, member]);
  return entries;
}
