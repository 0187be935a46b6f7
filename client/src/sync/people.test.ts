// @vitest-environment happy-dom
import { setValue } from "@minga/shared/document/table.ts";
import { people as peopleTable } from "@minga/shared/facilitation/people.ts";
import type { Directory } from "@minga/shared/protocol/http/workshops.ts";
import type { Control } from "@minga/shared/protocol/messages.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { createStore } from "zustand/vanilla";
import { createCall } from "./api.ts";
import { createDirectory } from "./people.ts";
import type { SyncStatus } from "./syncStatus.ts";

beforeEach(() => localStorage.clear());
afterEach(() => vi.useRealTimers());

/** A workshop document with one person in it, and a directory that knows nobody yet. */
function workshop() {
  const doc = new Y.Doc();
  setValue(doc, peopleTable, "ana", { role: "participant", group: "g1", tint: 3, number: 7 });
  const listeners = new Set<(control: Control) => void>();
  const state: { people: Directory["people"] | undefined } = { people: [] };
  const directory = () =>
    createDirectory({
      workshop: "w",
      document: {
        doc,
        status: createStore<SyncStatus>(() => ({ kind: "saved" })),
        onControl(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      numbered: (number) => `Participante ${number}`,
      call: createCall(async () => {
        if (state.people === undefined) throw new TypeError("no line");
        return new Response(JSON.stringify({ people: state.people }));
      }),
    });
  const tell = (control: Control) => {
    for (const listener of listeners) listener(control);
  };
  return { doc, state, directory, tell };
}

const anaNamed = { id: "ana", name: "Ana", role: "viewer", tint: 1, arrivedAt: 1 } as const;

test("who has no name yet is called by number, and by name as soon as the server says that names changed", async () => {
  const { state, directory, tell } = workshop();
  const { people, close } = directory();
  expect(people.getState().get("ana")?.name).toBe("Participante 7");

  state.people = [anaNamed];
  tell({ kind: "people-changed" });

  await vi.waitFor(() =>
    expect(people.getState().get("ana")).toEqual({ id: "ana", name: "Ana", role: "participant", group: "g1", tint: 3 }),
  );
  close();
});

test("a question that got no answer is asked again, though nothing else happens", async () => {
  vi.useFakeTimers();
  const { state, directory } = workshop();
  state.people = undefined;
  const { people, close } = directory();
  await vi.advanceTimersByTimeAsync(1000);
  expect(people.getState().get("ana")?.name).toBe("Participante 7");

  state.people = [anaNamed];
  await vi.advanceTimersByTimeAsync(20_000);

  expect(people.getState().get("ana")?.name).toBe("Ana");
  close();
});

test("names stay on the device for a page without a server", async () => {
  const { state, directory } = workshop();
  state.people = [anaNamed];
  const first = directory();
  await vi.waitFor(() => expect(first.people.getState().get("ana")?.name).toBe("Ana"));
  first.close();

  state.people = undefined;
  const second = directory();
  expect(second.people.getState().get("ana")?.name).toBe("Ana");
  second.close();
});

test("someone who arrives is in the directory at once", () => {
  const { doc, directory } = workshop();
  const { people, close } = directory();
  setValue(doc, peopleTable, "luz", { role: "participant", tint: 2, number: 8 });

  expect(people.getState().get("luz")).toEqual({ id: "luz", name: "Participante 8", role: "participant", tint: 2 });
  close();
});
