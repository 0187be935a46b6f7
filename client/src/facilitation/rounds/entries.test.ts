// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createCall } from "../../sync/api.ts";
import { createEntries, type EntryNews, type OwnPart } from "./entries.ts";

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

interface Held {
  readonly value?: Record<string, number>;
  readonly revision: number;
  readonly isDone: boolean;
}

/** A server with one round in which this person may answer, as another device of theirs may have. */
function server() {
  const state = { held: { revision: 0, isDone: false } as Held, gone: [] as string[], isClosed: false, isDown: false };
  const news: EntryNews[] = [];
  const call = createCall(async (_path, { method, body }) => {
    if (state.isDown) throw new TypeError("no line");
    const refuse = (code: string) =>
      new Response(JSON.stringify({ type: "about:blank", title: "", status: 409, code }), { status: 409 });
    if (state.isClosed) return refuse("round-closed");
    if (method === "GET") return new Response(JSON.stringify(state.held));
    const put = JSON.parse(String(body)) as OwnPart & { readonly revision: number };
    if (put.revision !== state.held.revision) return refuse("entry-changed");
    const kept = Object.fromEntries(Object.entries(put.value).filter(([item]) => !state.gone.includes(item)));
    state.held = { value: kept, revision: put.revision + 1, isDone: put.isDone };
    const dropped = Object.keys(put.value).filter((item) => state.gone.includes(item));
    return new Response(JSON.stringify({ revision: state.held.revision, dropped }));
  });
  const open = () =>
    createEntries({
      workshop: "w",
      member: "ana",
      call,
      random: () => 0.5,
      onWake: () => () => undefined,
      onNews: (told) => news.push(told),
    });
  return { state, news, open };
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const part = (value: Record<string, number>, isDone = false): OwnPart => ({ value, isDone });

test("what was given before, on whatever device, is there on coming in", async () => {
  const { state, open } = server();
  state.held = { value: { a: 2 }, revision: 4, isDone: true };
  const entries = open();
  await entries.read("r");
  expect(entries.parcels.getState().get("r")).toEqual({
    value: part({ a: 2 }, true),
    revision: 4,
    state: { kind: "sent" },
  });
});

test("what waits on this device is not put away for what the server has", async () => {
  const { state, open } = server();
  state.isDown = true;
  const entries = open();
  entries.put("r", part({ a: 1 }));
  await settle();
  state.isDown = false;
  await entries.read("r");
  expect(entries.parcels.getState().get("r")?.value).toEqual(part({ a: 1 }));
});

test("where another device was quicker, theirs is shown and that is told", async () => {
  const { state, news, open } = server();
  const entries = open();
  await entries.read("r");
  state.held = { value: { b: 3 }, revision: 1, isDone: false };
  entries.put("r", part({ a: 1 }));
  await settle();
  expect(entries.parcels.getState().get("r")).toMatchObject({ value: part({ b: 3 }), revision: 1 });
  expect(news).toEqual([{ kind: "changed-elsewhere" }]);
});

test("what the server no longer knows is taken out and told", async () => {
  const { state, news, open } = server();
  state.gone = ["a"];
  const entries = open();
  entries.put("r", part({ a: 1, b: 1 }));
  await settle();
  expect(entries.parcels.getState().get("r")).toMatchObject({ value: part({ b: 1 }), state: { kind: "sent" } });
  expect(news).toEqual([{ kind: "dropped" }]);
});

test("what comes after the close is refused for good, and kept until it was read", async () => {
  const { state, open } = server();
  state.isClosed = true;
  const entries = open();
  entries.put("r", part({ a: 1 }));
  await settle();
  entries.close();
  const after = open();
  expect(after.parcels.getState().get("r")?.state).toEqual({ kind: "refused", code: "round-closed" });
  after.forget("r");
  expect(open().parcels.getState().size).toBe(0);
});
