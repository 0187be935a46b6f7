// Who this device is to the server, asked anew by each page that wants to know.
import { useEffect } from "react";
import { useStore } from "zustand";
import type { SessionState, SessionStore } from "../../sync/session.ts";

export function useSession(session: SessionStore): SessionState {
  useEffect(() => void session.refresh(), [session]);
  return useStore(session.state);
}
