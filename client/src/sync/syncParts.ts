// What an open document needs of its surroundings, and what a browser gives it.
import type { CloseReason } from "@minga/shared/protocol/closeCodes.ts";
import { readSession } from "@minga/shared/protocol/http/session.ts";
import type * as Y from "yjs";
import { call } from "./api.ts";
import { readStorage } from "./deviceStorage.ts";
import { createLocalCopies, type LocalCopies } from "./localCopies.ts";
import { deleteDatabase, type LocalCopy, openLocalCopy } from "./localCopy.ts";

export interface SyncParts {
  /** Scheme and host of the server, where an opening does not name one. */
  readonly origin: string;
  readonly WebSocket: typeof WebSocket;
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly copies: LocalCopies;
  /** Undefined where nothing can be kept; calls back when it can no longer be. */
  readonly openCopy: (databaseName: string, doc: Y.Doc, onLost: () => void) => Promise<LocalCopy | undefined>;
  /** Why the server takes no socket for this workshop, if it can be reached and has a reason. */
  readonly whyRefused: (workshop: string | undefined) => Promise<CloseReason | undefined>;
  /** Calls back whenever the line may have come or gone unnoticed; returns the way to stop. */
  readonly onWake: (listener: () => void) => () => void;
  /** Asks before the page is left, while switched on. */
  readonly guardUnload: (on: boolean) => void;
}

/** One set for each document: the guard it holds is that document's. */
export function browserParts(): SyncParts {
  return {
    origin: location.origin,
    WebSocket,
    now: Date.now,
    random: Math.random,
    copies: createLocalCopies({ storage: readStorage(), deleteDatabase }),
    openCopy: openLocalCopy,
    whyRefused,
    onWake,
    guardUnload(on) {
      // Off is off: a listener that is merely silent would still keep the page out of the back-forward cache.
      if (on) addEventListener("beforeunload", askToStay);
      else removeEventListener("beforeunload", askToStay);
    },
  };

  function askToStay(event: BeforeUnloadEvent): void {
    event.preventDefault();
  }
}

async function whyRefused(workshop: string | undefined): Promise<CloseReason | undefined> {
  const answer = await call(readSession);
  if (!answer.ok || answer.value.facilitator) return undefined;
  const { memberships } = answer.value;
  if (memberships.length === 0) return "signIn";
  return workshop === undefined || memberships.some((one) => one.workshop === workshop) ? undefined : "notAllowed";
}

/** What the browser says about the network is a hint and no truth: a server on this very machine needs none. */
const WAKING = ["online", "offline", "pageshow"] as const;

function onWake(listener: () => void): () => void {
  const whenVisible = () => {
    if (document.visibilityState === "visible") listener();
  };
  for (const name of WAKING) addEventListener(name, listener);
  document.addEventListener("visibilitychange", whenVisible);
  return () => {
    for (const name of WAKING) removeEventListener(name, listener);
    document.removeEventListener("visibilitychange", whenVisible);
  };
}
