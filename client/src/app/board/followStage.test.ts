import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { Stage } from "@minga/shared/facilitation/stages.ts";
import { expect, test } from "vitest";
import { followStage, isAway } from "./followStage.ts";
import type { BoardAddress } from "./useBoardAddress.ts";

const inGroups = stage({ board: "ideas" });
const inPlenary = stage({ mode: "plenary", board: "ideas" });

test("whoever looks into a group while the room is in plenary is away, and comes back by following", () => {
  expect(isAway(inPlenary, { chosenBoard: undefined, group: "m2" })).toBe(true);
  expect(followed({ group: "m2" }, inPlenary)).toEqual([{ tablero: undefined, grupo: undefined }]);
});

test("whoever stayed in the plenary while groups work is away, too", () => {
  expect(isAway(inGroups, { chosenBoard: undefined, group: PLENARY })).toBe(true);
  expect(followed({ group: PLENARY }, inGroups)).toEqual([{ tablero: undefined, grupo: undefined }]);
});

test("a facilitator who looks into a group stays with it from stage to stage, on the stage's board", () => {
  expect(isAway(inGroups, { chosenBoard: undefined, group: "m2" })).toBe(false);
  expect(followed({ group: "m2" }, inGroups)).toEqual([]);
  expect(isAway(inGroups, { chosenBoard: "situation", group: "m2" })).toBe(true);
  expect(followed({ group: "m2", board: "situation" }, inGroups)).toEqual([{ tablero: undefined, grupo: "m2" }]);
});

test("a talk without a board leaves everybody where they are", () => {
  const talk = stage({ mode: "plenary" });
  expect(isAway(talk, { chosenBoard: undefined, group: "m2" })).toBe(false);
  expect(followed({ group: "m2" }, talk)).toEqual([]);
});

function followed(at: Partial<BoardAddress>, to: Stage): readonly unknown[] {
  const chosen: unknown[] = [];
  const address: BoardAddress = {
    group: undefined,
    board: undefined,
    view: "tablero",
    idea: undefined,
    round: undefined,
    ...at,
    choose: (parts) => chosen.push(parts),
  };
  followStage(address, to);
  return chosen;
}

function stage(own: Partial<Stage>): Stage {
  return { title: "", mode: "groups", minutes: 10, order: "a", prompt: "", instructions: "", notes: "", ...own };
}
