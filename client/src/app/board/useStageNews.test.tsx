// @vitest-environment happy-dom
import type { Stage } from "@minga/shared/facilitation/stages.ts";
import { afterEach, expect, test } from "vitest";
import { showScreen, type TestScreen } from "../../ui/testScreen.tsx";
import type { BoardAddress } from "./useBoardAddress.ts";
import { useStageNews } from "./useStageNews.ts";

const stages = [stage("Situación"), stage("Ideas"), stage("Votación")];
const followed: unknown[] = [];
const address: BoardAddress = {
  group: undefined,
  board: undefined,
  view: "tablero",
  idea: undefined,
  round: undefined,
  choose: (parts) => followed.push(parts),
};

interface Props {
  readonly current: number;
  readonly board: string;
  readonly chosen?: string;
}

function Room({ current, board, chosen }: Props) {
  useStageNews({ stages, current }, { address: { ...address, board: chosen }, group: "m1", board });
  return null;
}

let screen: TestScreen;
afterEach(() => screen.close());

test("opening a board is no news", async () => {
  screen = await showScreen(<Room current={0} board="swot" />);

  expect(screen.words()).toBe("");
});

test("whom the room takes to another board is told why, the latest stage only", async () => {
  screen = await showScreen(<Room current={0} board="swot" />);

  await screen.show(<Room current={1} board="ideas" />);
  await screen.show(<Room current={2} board="votes" />);

  expect(screen.words()).toBe("La sala pasó a «Votación».");
});

test("on the same board nothing lies over the note being written, and who listens hears it", async () => {
  screen = await showScreen(<Room current={1} board="ideas" />);

  await screen.show(<Room current={2} board="ideas" />);

  expect(screen.has("[role=status] button")).toBe(false);
  expect(screen.announcer.waiting.getState()).toEqual(["La sala pasó a «Votación»."]);
});

test("who chose another board is offered the way", async () => {
  screen = await showScreen(<Room current={0} board="swot" chosen="swot" />);
  await screen.show(<Room current={1} board="swot" chosen="swot" />);

  await screen.click(screen.find("[role=status] button"));

  expect(followed).toEqual([{ tablero: undefined, grupo: undefined }]);
});

function stage(title: string): Stage & { readonly id: string } {
  return { id: title, title, mode: "groups", minutes: 10, order: "a", prompt: "", instructions: "", notes: "" };
}
