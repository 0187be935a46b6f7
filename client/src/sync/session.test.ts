// @vitest-environment happy-dom
import type { Session } from "@minga/shared/protocol/http/session.ts";
import { beforeEach, expect, test } from "vitest";
import { createCall } from "./api.ts";
import { createSessionStore } from "./session.ts";

const session: Session = {
  memberships: [{ workshop: "w", member: "ana", name: "Ana", group: "g1", role: "participant" }],
  firstRun: false,
  serverTime: 1,
};
const online = createCall(async () => new Response(JSON.stringify(session)));
const offline = createCall(async () => Promise.reject(new TypeError("no line")));

beforeEach(() => localStorage.clear());

test("a page without a server still knows who was here last", async () => {
  await createSessionStore(online).refresh();
  const later = createSessionStore(offline);
  await later.refresh();

  expect(later.state.getState()).toEqual({ kind: "known", session, stale: true });
});

test("a device that was never here is offline, and not a stranger", async () => {
  const store = createSessionStore(offline);
  expect(store.state.getState()).toEqual({ kind: "reading" });
  await store.refresh();

  expect(store.state.getState()).toEqual({ kind: "offline" });
});

test("an answer that does not come changes nothing that is known", async () => {
  const store = createSessionStore(offline);
  store.put(session);
  await store.refresh();

  expect(store.state.getState()).toEqual({ kind: "known", session, stale: false });
});
