import { type Presence, presenceSchema } from "@minga/shared/presence/presence.ts";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { testBoard } from "../boards/notes/testBoard.ts";
import { startEditing } from "./editing.ts";
import { sharePresence } from "./sharePresence.ts";

function shared(board: ReturnType<typeof testBoard>) {
  const sent: Presence[] = [];
  const stop = sharePresence(board.editor, (presence) => sent.push(presence));
  return { sent, stop };
}

test("a pointer that moves many times within a picture is told once, with its last place", () => {
  const board = testBoard();
  const { sent } = shared(board);

  for (let step = 1; step <= 100; step += 1) {
    board.editor.hover.setState({ point: { x: step, y: 0.4 }, over: undefined });
  }
  board.clock.pass(20);

  expect(sent).toEqual([{ board: "b" }, { board: "b", pointer: { x: 100, y: 0 } }]);
});

test("what is chosen, written on and in the hand is told, in a form the server takes", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  const { sent } = shared(board);

  board.pointer.down("a").moveBy(10.5, 20.5);
  board.clock.pass(100);
  expect(sent.at(-1)).toEqual({ board: "b", selection: ["a"], moving: { items: ["a"], by: { x: 11, y: 21 } } });
  board.pointer.up();
  startEditing(board.editor, "a");
  board.clock.pass(100);
  expect(sent.at(-1)).toEqual({ board: "b", selection: ["a"], editing: "a" });

  for (const presence of sent) expect(z.safeParse(presenceSchema, presence).success).toBe(true);
});

test("nothing is told twice, and leaving says so", () => {
  const board = testBoard();
  const { sent, stop } = shared(board);

  board.editor.hover.setState({ point: { x: 5, y: 5 }, over: undefined });
  board.clock.pass(100);
  board.editor.hover.setState({ point: { x: 5.2, y: 5.1 }, over: undefined });
  board.clock.pass(100);
  stop();

  expect(sent).toEqual([{ board: "b" }, { board: "b", pointer: { x: 5, y: 5 } }, {}]);
});

test("a hand that holds more than can be told is not told note by note", () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ id: `n${index}`, at: { x: index * 150, y: 0 } }));
  const board = testBoard().with(...many);
  const { sent } = shared(board);

  board.press("Mod+A");
  board.pointer.down("n0").moveBy(0, 300);
  board.clock.pass(100);

  expect(sent.at(-1)?.moving).toBeUndefined();
  expect(sent.at(-1)?.selection).toHaveLength(50);
});
