import { placeItems } from "@minga/shared/boards/notes/operations.ts";
import type { StampedPresence } from "@minga/shared/presence/presence.ts";
import { expect, test } from "vitest";
import { testBoard } from "../boards/notes/testBoard.ts";
import { shownBox, shownIn } from "./shown.ts";

function withNina(presence: Omit<StampedPresence, "member">) {
  return new Map([["client", { member: "nina", ...presence }]]);
}

test("another person's pointer glides to where it is told and then rests faint", () => {
  const board = testBoard();
  const { hands } = board.editor.others;
  board.presences.setState(withNina({ board: "b", pointer: { x: 0, y: 0 } }), true);

  board.presences.setState(withNina({ board: "b", pointer: { x: 100, y: 0 } }), true);
  board.clock.pass(40);
  const [gliding] = hands.getState();
  expect(gliding?.pointer?.x).toBeGreaterThan(10);
  expect(gliding?.pointer?.x).toBeLessThan(100);
  board.clock.pass(1000);
  expect(hands.getState()).toMatchObject([{ pointer: { x: 100, y: 0 }, isIdle: false }]);
  board.clock.pass(3000);

  expect(hands.getState()).toMatchObject([{ pointer: { x: 100, y: 0 }, isIdle: true }]);
});

test("who looks at another board is not shown here", () => {
  const board = testBoard();

  board.presences.setState(withNina({ board: "other", pointer: { x: 0, y: 0 } }), true);

  expect(board.editor.others.hands.getState()).toEqual([]);
});

test("a note in another hand is shown where the hand is, and stays there until the document follows", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  const shown = () => {
    const placed = board.editor.scene.placed.getState().get("a");
    return placed && shownBox(board.editor, placed);
  };

  board.presences.setState(withNina({ board: "b", moving: { items: ["a"], by: { x: 50, y: 60 } } }), true);
  expect(shown()).toMatchObject({ x: 50, y: 60 });
  board.presences.setState(withNina({ board: "b" }), true);
  board.clock.pass(100);
  expect(shown()).toMatchObject({ x: 50, y: 60 });
  board.remote((doc) => placeItems(doc, "b", new Map([["a", { at: { x: 52, y: 61 } }]])));
  board.clock.pass(100);

  expect(shown()).toMatchObject({ x: 52, y: 61 });
});

test("a drag that was called off goes back", () => {
  const board = testBoard().with({ id: "a", at: { x: 0, y: 0 } });
  board.presences.setState(withNina({ board: "b", moving: { items: ["a"], by: { x: 50, y: 60 } } }), true);

  board.presences.setState(withNina({ board: "b" }), true);
  board.clock.pass(2000);

  expect(board.editor.others.shownAt("a")).toBeUndefined();
});

test("a note carried into view is painted though it lies elsewhere", () => {
  const board = testBoard().with({ id: "a", at: { x: 5000, y: 0 } });
  expect(shownIn(board.editor, board.editor.camera.visible())).toEqual([]);

  board.presences.setState(withNina({ board: "b", moving: { items: ["a"], by: { x: -4900, y: 0 } } }), true);

  expect(shownIn(board.editor, board.editor.camera.visible()).map(({ id }) => id)).toEqual(["a"]);
});
