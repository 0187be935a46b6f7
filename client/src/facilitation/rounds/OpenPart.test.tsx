// @vitest-environment happy-dom
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import type { Round } from "@minga/shared/facilitation/rounds.ts";
import { act } from "react";
import { afterEach, expect, test } from "vitest";
import * as Y from "yjs";
import { createStore } from "zustand/vanilla";
import { showScreen, type TestScreen } from "../../ui/testScreen.tsx";
import type { OwnPart } from "./entries.ts";
import { OpenPart } from "./OpenPart.tsx";

const round: Round = {
  board: "ideas",
  groups: ["g1"],
  openedAt: 1,
  settings: { kind: "vote", on: "notes", dots: 5, most: 3, criterion: "" },
};

let screen: TestScreen;
const dock = document.body.appendChild(document.createElement("div"));
afterEach(() => screen.close());

test("dots given on another device stay while the notes they lie on are still on their way", async () => {
  const doc = new Y.Doc();
  let arrive = (): void => {};
  const loaded = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const put: OwnPart[] = [];
  const given = { value: { value: { a: 3 }, isDone: false }, revision: 4, state: { kind: "sent" as const } };
  const entries = {
    parcels: createStore(() => new Map([["r", given]])),
    put: (_round: string, part: OwnPart) => void put.push(part),
    forget: () => {},
    close: () => {},
    read: async () => {},
  };
  // What a panel is made of is loaded when it opens; here it is there already.
  await import("./vote/VoteEntry.tsx");
  screen = await showScreen(
    <OpenPart
      groupDocument={{ doc, loaded }}
      open={{ id: "r", round, group: "g1" }}
      member="ana"
      view="entry"
      onView={() => {}}
      {...{ entries, dock }}
    />,
  );
  const finish = () => dock.querySelector<HTMLElement>("footer button:last-child");
  expect(finish()).toBeNull();

  await act(async () => {
    const note = { id: "a", text: "Ventanilla única", color: "sky", createdAt: 1, region: "good" } as const;
    addNotes(doc, "ideas", [note]);
    arrive();
  });
  await screen.click(finish() as HTMLElement); // there: the notes have arrived

  expect(put).toEqual([{ value: { a: 3 }, isDone: true }]);
});
