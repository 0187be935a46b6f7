// Who is done with an open round: asked on coming in and after every gap in the line, told by the server in between.
import type { RoundId } from "@minga/shared/facilitation/rounds.ts";
import { readProgress } from "@minga/shared/protocol/http/rounds.ts";
import { useEffect, useState } from "react";
import { call } from "../../sync/api.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";

interface Wanted {
  readonly workshop: string;
  /** The workshop's own. */
  readonly document: SharedDocument;
  /** Undefined where none is open. */
  readonly round: RoundId | undefined;
}

/** Member ids; nobody until the server has answered. */
export function useProgress({ workshop, document, round }: Wanted): ReadonlySet<string> {
  const [told, setTold] = useState<{ readonly round: RoundId | undefined; readonly done: ReadonlySet<string> }>();
  useEffect(() => {
    if (round === undefined) return;
    let isWanted = true;
    const ask = async () => {
      const answer = await call(readProgress, { params: { workshop, round } });
      if (isWanted && answer.ok) setTold({ round, done: new Set(answer.value.done) });
    };
    void ask();
    const stops = [
      document.onControl((control) => {
        if (control.kind === "round-progress" && control.round === round) {
          setTold({ round, done: new Set(control.done) });
        }
      }),
      document.status.subscribe(({ kind }, { kind: before }) => {
        if (before === "offline" && kind !== "offline") void ask();
      }),
    ];
    return () => {
      isWanted = false;
      for (const stop of stops) stop();
    };
  }, [workshop, document, round]);
  return told?.round === round && told ? told.done : NOBODY;
}

const NOBODY: ReadonlySet<string> = new Set();
