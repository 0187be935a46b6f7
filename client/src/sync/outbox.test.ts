// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import type { Answer } from "./api.ts";
import { createOutbox, type Held } from "./outbox.ts";

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A server that holds one value a key, behind a line that may be cut before or after it has heard. */
function server() {
  const held = new Map<string, Held<string>>();
  const heard: string[] = [];
  const state = { line: "up" as "up" | "down" | "deaf", refuses: undefined as "round-closed" | undefined };
  const wakers = new Set<() => void>();
  async function send(key: string, { value, revision }: Held<string>): Promise<Answer<Held<string>>> {
    await Promise.resolve();
    if (state.line === "down") return { ok: false, code: "offline" };
    heard.push(value);
    if (state.refuses) return { ok: false, code: state.refuses };
    const before = held.get(key) ?? { value: "", revision: 0 };
    if (before.revision !== revision && before.value !== value) {
      return { ok: true, value: { ...before, isFromElsewhere: true } };
    }
    const now = before.value === value ? before : { value, revision: before.revision + 1 };
    held.set(key, now);
    return state.line === "deaf" ? { ok: false, code: "offline" } : { ok: true, value: now };
  }
  const open = () =>
    createOutbox({
      name: "minga:outbox:test",
      schema: z.string(),
      send,
      random: () => 0.5,
      onWake(listener) {
        wakers.add(listener);
        return () => wakers.delete(listener);
      },
    });
  const wake = () => {
    for (const waker of wakers) waker();
  };
  return { held, heard, state, open, wake };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

test("what is put is sent, and the newest of what was put meanwhile follows it", async () => {
  const { held, heard, open } = server();
  const outbox = open();

  for (const value of ["a", "b", "c"]) outbox.put("k", value);
  await settle();

  expect(heard).toEqual(["a", "c"]);
  expect(held.get("k")).toEqual({ value: "c", revision: 2 });
  expect(outbox.parcels.getState().get("k")).toEqual({ value: "c", revision: 2, state: { kind: "sent" } });
});

test("without a line it waits, tries again ever later, and at once when the device wakes up", async () => {
  const { held, state, open, wake } = server();
  const outbox = open();
  state.line = "down";
  outbox.put("k", "a");
  await settle();
  expect(outbox.parcels.getState().get("k")?.state).toEqual({ kind: "waiting" });

  state.line = "up";
  await vi.advanceTimersByTimeAsync(100);
  expect(held.size, "not before its time").toBe(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(held.get("k")?.value).toBe("a");

  state.line = "down";
  outbox.put("k", "b");
  await vi.advanceTimersByTimeAsync(60_000);
  state.line = "up";
  wake();
  await settle();
  expect(held.get("k")).toEqual({ value: "b", revision: 2 });
});

test("what waits outlives a reload", async () => {
  const { held, state, open } = server();
  state.line = "down";
  const before = open();
  before.put("k", "a");
  await settle();
  before.close();

  state.line = "up";
  const after = open();
  await settle();

  expect(held.get("k")?.value).toBe("a");
  expect(after.parcels.getState().get("k")?.state).toEqual({ kind: "sent" });
});

test("what arrived without an answer is told from what another device did", async () => {
  const { held, state, open } = server();
  const outbox = open();
  state.line = "deaf";
  outbox.put("k", "a");
  await settle();
  outbox.put("k", "b");
  state.line = "up";
  await vi.advanceTimersByTimeAsync(1000);

  expect(held.get("k")).toEqual({ value: "b", revision: 2 });
  expect(outbox.parcels.getState().get("k")?.state).toEqual({ kind: "sent" });
});

test("where another device was quicker, the server's takes the place of everything that was put here", async () => {
  const { held, open } = server();
  const outbox = open();
  held.set("k", { value: "theirs", revision: 3 });
  outbox.put("k", "mine");
  outbox.put("k", "mine too");
  await settle();
  expect(outbox.parcels.getState().get("k")).toEqual({ value: "theirs", revision: 3, state: { kind: "sent" } });

  outbox.put("k", "ours");
  await settle();
  expect(held.get("k")).toEqual({ value: "ours", revision: 4 });
});

test("a refusal is final, is kept, and is gone when it is forgotten", async () => {
  const { heard, state, open, wake } = server();
  state.refuses = "round-closed";
  const outbox = open();
  outbox.put("k", "late");
  await settle();
  wake();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual(["late"]);
  outbox.close();

  const after = open();
  expect(after.parcels.getState().get("k")?.state).toEqual({ kind: "refused", code: "round-closed" });
  after.forget("k");
  expect(open().parcels.getState().size).toBe(0);
});

test("what the server is known to hold is what the next one replaces", async () => {
  const { held, open } = server();
  const outbox = open();
  held.set("k", { value: "before", revision: 7 });
  outbox.take("k", { value: "before", revision: 7 });
  outbox.put("k", "after");
  await settle();
  expect(held.get("k")).toEqual({ value: "after", revision: 8 });
});

test("an answer to what was given up changes nothing", async () => {
  const { open } = server();
  const outbox = open();
  outbox.put("k", "a");
  outbox.forget("k");
  await settle();
  expect(outbox.parcels.getState().size).toBe(0);
});

test("each key has its own way", async () => {
  const { held, open } = server();
  const outbox = open();
  outbox.put("k", "a");
  outbox.put("l", "b");
  await settle();
  expect([...held]).toEqual([
    ["k", { value: "a", revision: 1 }],
    ["l", { value: "b", revision: 1 }],
  ]);
});
