import type { Board } from "@minga/shared/boards/boards.ts";
import { type Group, PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { Stage } from "@minga/shared/facilitation/stages.ts";
import type { Method } from "@minga/shared/templates/methods/method.ts";
import { methods } from "@minga/shared/templates/methods.ts";
import { expect, test } from "vitest";
import {
  CHALLENGE_METHODS,
  chooseBoard,
  chooseGroup,
  promptOf,
  readScript,
  stageProgress,
  visitable,
} from "./boardPlace.ts";

const boards = new Map([board("situation", "a"), board("ideas", "b")]);
const groups = new Map([group("m1", "a"), group("m2", "b")]);
const stages = new Map([
  stage("welcome", "a", {}),
  stage("swot", "b", { board: "situation", title: "Situación", prompt: "¿Dónde estamos?" }),
  stage("coffee", "c", { mode: "break" }),
  stage("ideas", "d", { board: "ideas", title: "Ideas", prompt: "¿Qué ideas tiene su mesa?" }),
  stage("share", "e", { board: "ideas", mode: "plenary" }),
]);

test("people see the board of the stage the room is in", () => {
  expect(chooseBoard(readScript(stages, "ideas"), { boards, wanted: undefined })).toBe("ideas");
});

test("who chose another board stays there, unless it is gone", () => {
  const script = readScript(stages, "ideas");
  expect(chooseBoard(script, { boards, wanted: "situation" })).toBe("situation");
  expect(chooseBoard(script, { boards, wanted: "gone" })).toBe("ideas");
});

test("in a break the last board stays, and before the first one the next is there", () => {
  expect(chooseBoard(readScript(stages, "coffee"), { boards, wanted: undefined })).toBe("situation");
  expect(chooseBoard(readScript(stages, "welcome"), { boards, wanted: undefined })).toBe("situation");
  expect(chooseBoard(readScript(stages, undefined), { boards, wanted: undefined })).toBe("situation");
  expect(chooseBoard(readScript(new Map(), undefined), { boards, wanted: undefined })).toBe("situation");
  expect(chooseBoard(readScript(stages, "ideas"), { boards: new Map(), wanted: undefined })).toBeUndefined();
});

test("a participant sees the own group, and everybody's in a plenary that works on a board", () => {
  const choice = { groups, wanted: undefined, own: "m2", isFacilitator: false };
  expect(chooseGroup(readScript(stages, "ideas"), choice)).toBe("m2");
  expect(chooseGroup(readScript(stages, "share"), choice)).toBe(PLENARY);
  expect(chooseGroup(readScript(stages, "ideas"), { ...choice, wanted: "m1" })).toBe("m2");
  expect(chooseGroup(readScript(stages, "ideas"), { ...choice, own: undefined })).toBeUndefined();
});

test("a facilitator looks into any group, the first one by default", () => {
  const choice = { groups, wanted: undefined, own: undefined, isFacilitator: true };
  expect(chooseGroup(readScript(stages, "ideas"), choice)).toBe("m1");
  expect(chooseGroup(readScript(stages, "ideas"), { ...choice, wanted: "m2" })).toBe("m2");
  expect(chooseGroup(readScript(stages, "ideas"), { ...choice, wanted: "gone" })).toBe("m1");
});

test("only while there is a plenary may others than facilitators go back and forth: to their own group", () => {
  const choice = { groups, groupId: "m2", own: "m2", isFacilitator: false };
  const ids = (place: ReturnType<typeof visitable>) => place.map(({ id }) => id);
  expect(ids(visitable(readScript(stages, "ideas"), choice))).toEqual([]);
  expect(ids(visitable(readScript(stages, "share"), choice))).toEqual(["m2", PLENARY]);
  expect(ids(visitable(readScript(stages, "ideas"), { ...choice, groupId: PLENARY }))).toEqual(["m2", PLENARY]);
  expect(ids(visitable(readScript(stages, "ideas"), { ...choice, isFacilitator: true }))).toEqual([
    "m1",
    "m2",
    PLENARY,
  ]);
});

test("a board for ideas asks the group's own question, any other the stage's", () => {
  const script = readScript(stages, "ideas");
  const own = { ...groups.get("m1")!, challenge: "¿Cómo podríamos…?" }; // the map above has it
  const free = boards.get("ideas")!; // and this one
  expect(promptOf(script, { board: free, boardId: "ideas", group: own })).toEqual({
    stage: "Ideas",
    prompt: "¿Cómo podríamos…?",
  });
  expect(promptOf(script, { board: free, boardId: "ideas", group: groups.get("m1") })).toEqual({
    stage: "Ideas",
    prompt: "¿Qué ideas tiene su mesa?",
  });
  const swot: Board = { ...free, method: "swot" };
  expect(promptOf(script, { board: swot, boardId: "situation", group: own })).toEqual({
    stage: "Situación",
    prompt: "¿Dónde estamos?",
  });
});

test("the methods for ideas are those of the phase in which ideas are found", () => {
  const known: readonly Method[] = methods;
  const forIdeas = known.filter(({ phase }) => phase === "ideate").map(({ id }) => id);
  expect(forIdeas.filter((id) => !CHALLENGE_METHODS.includes(id))).toEqual([]);
});

test("progress begins with a little and never passes the end", () => {
  const ten = stages.get("ideas");
  expect(stageProgress(ten, 0, 0)).toBe(0.08);
  expect(stageProgress(ten, 0, 300_000)).toBe(0.5);
  expect(stageProgress(ten, 0, 9_000_000)).toBe(1);
  expect(stageProgress(undefined, undefined, 5)).toBe(0.5);
});

function stage(id: string, order: string, own: Partial<Stage>): [string, Stage] {
  return [id, { title: id, mode: "groups", minutes: 10, order, prompt: "", instructions: "", notes: "", ...own }];
}

function board(id: string, order: string): [string, Board] {
  return [id, { kind: "notes", title: id, order, regions: [] }];
}

function group(id: string, order: string): [string, Group] {
  return [id, { name: id, topic: "", challenge: "", order }];
}
