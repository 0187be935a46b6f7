// Who this device is to the server: one store that every page reads.
import { readSession, type Session, sessionSchema } from "@minga/shared/protocol/http/session.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Call, call as callServer } from "./api.ts";
import { keep, readKept } from "./deviceStorage.ts";

export type SessionState =
  | { readonly kind: "reading" }
  /** `stale`: the server could not be asked, and this is what it said last time. */
  | { readonly kind: "known"; readonly session: Session; readonly stale: boolean }
  | { readonly kind: "offline" };

export interface SessionStore {
  readonly state: StoreApi<SessionState>;
  /** Asks the server again; an answer that does not come changes nothing that is known. */
  readonly refresh: () => Promise<void>;
  /** Takes in a session that an answer to something else carried: signing in, the first run. */
  readonly put: (session: Session) => void;
}

const KEY = "minga:session";

export function createSessionStore(call: Call = callServer): SessionStore {
  const state = createStore<SessionState>(() => ({ kind: "reading" }));

  function put(session: Session): void {
    keep(KEY, session);
    state.setState({ kind: "known", session, stale: false }, true);
  }

  return {
    state,
    put,
    async refresh() {
      const answer = await call(readSession);
      if (answer.ok) return put(answer.value);
      if (state.getState().kind === "known") return;
      const session = readKept(KEY, sessionSchema);
      state.setState(session ? { kind: "known", session, stale: true } : { kind: "offline" }, true);
    },
  };
}
