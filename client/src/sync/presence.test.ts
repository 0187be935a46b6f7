import type { StampedPresence } from "@minga/shared/presence/presence.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from "y-protocols/awareness";
import * as Y from "yjs";
import { createPresenceChannel, primePresence } from "./presence.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function device() {
  const awareness = new Awareness(new Y.Doc());
  const sent: unknown[] = [];
  awareness.on(
    "update",
    (_change: unknown, origin: unknown) => origin === "local" && sent.push(awareness.getLocalState()),
  );
  return { awareness, sent, channel: createPresenceChannel(awareness) };
}

function tell(to: Awareness, from: Awareness) {
  applyAwarenessUpdate(to, encodeAwarenessUpdate(from, [from.clientID]), "line");
}

test("a pointer that moves without end is shown at most fifteen times a second, and its last place always", () => {
  const { sent, channel } = device();
  for (let step = 0; step < 1000; step += 1) {
    channel.set({ board: "b", pointer: { x: step, y: 0 } });
    vi.advanceTimersByTime(1);
  }
  expect(sent.length).toBeLessThanOrEqual(15);

  vi.advanceTimersByTime(100);
  expect(sent.at(-1)).toEqual({ board: "b", pointer: { x: 999, y: 0 } });
});

test("others appear, move and go, and what makes no sense is not shown", () => {
  const mine = device();
  const theirs = new Awareness(new Y.Doc());
  const id = String(theirs.clientID);

  theirs.setLocalState({ member: "ana", pointer: { x: 1, y: 2 } } satisfies StampedPresence);
  tell(mine.awareness, theirs);
  expect([...mine.channel.others.getState()]).toEqual([[id, { member: "ana", pointer: { x: 1, y: 2 } }]]);

  theirs.setLocalState({ member: "ana", pointer: "here" });
  tell(mine.awareness, theirs);
  expect(mine.channel.others.getState().size).toBe(0);

  theirs.setLocalState({ member: "ana" });
  tell(mine.awareness, theirs);
  theirs.setLocalState(null);
  tell(mine.awareness, theirs);
  expect(mine.channel.others.getState().size).toBe(0);
  mine.channel.set({ board: "b" });
  expect(mine.channel.others.getState().size).toBe(0);
});

test("after a reconnect those who did not move meanwhile are seen again, by me and by them", () => {
  const mine = device();
  const theirs = device();
  theirs.awareness.setLocalState({ member: "ana" });
  mine.awareness.setLocalState({ member: "luz" });
  tell(mine.awareness, theirs.awareness);
  tell(theirs.awareness, mine.awareness);

  removeAwarenessStates(mine.awareness, [theirs.awareness.clientID], "lost");
  removeAwarenessStates(theirs.awareness, [mine.awareness.clientID], "lost");
  primePresence(mine.awareness);
  tell(mine.awareness, theirs.awareness);
  tell(theirs.awareness, mine.awareness);

  expect([...mine.channel.others.getState().values()]).toEqual([{ member: "ana" }]);
  expect([...theirs.channel.others.getState().values()]).toEqual([{ member: "luz" }]);
});
