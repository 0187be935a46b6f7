import { expect, test } from "vitest";
import { createTestClock } from "../boards/notes/testBoard.ts";
import { createCamera } from "./camera.ts";

function camera({ isMotionReduced = false } = {}) {
  const clock = createTestClock();
  const made = createCamera({ clock, isMotionReduced: () => isMotionReduced });
  made.viewport.setState({
    width: 1000,
    height: 800,
    insets: { top: 100, right: 0, bottom: 0, left: 200 },
    headingPx: 0,
  });
  return { camera: made, clock };
}

test("zooming keeps what is under the pointer where it is", () => {
  const { camera: made } = camera();
  made.jump({ x: 50, y: -30, zoom: 1 });
  const before = made.toBoard({ x: 321, y: 123 });

  made.zoomAt({ x: 321, y: 123 }, 2.5);

  expect(made.toBoard({ x: 321, y: 123 }).x).toBeCloseTo(before.x);
  expect(made.toBoard({ x: 321, y: 123 }).y).toBeCloseTo(before.y);
  expect(made.toScreen(before).x).toBeCloseTo(321);
});

test("the board follows the hand when panning, at any zoom", () => {
  const { camera: made } = camera();
  made.jump({ x: 0, y: 0, zoom: 0.5 });

  made.pan({ x: 10, y: -20 });

  expect(made.view.getState()).toEqual({ x: -20, y: 40, zoom: 0.5 });
});

test("zoom stays between five percent and four hundred", () => {
  const { camera: made } = camera();

  made.zoomAt({ x: 0, y: 0 }, 100);
  expect(made.view.getState().zoom).toBe(4);
  made.zoomAt({ x: 0, y: 0 }, 0.0001);
  expect(made.view.getState().zoom).toBe(0.05);
});

test("a box is fitted clear of the tools and never enlarged past what was asked", () => {
  const { camera: made } = camera();

  const view = made.viewOf({ x: 0, y: 0, width: 1600, height: 700 });

  expect(view.zoom).toBe(0.5);
  made.jump(view);
  expect(made.toScreen({ x: 0, y: 350 })).toEqual({ x: 200, y: 450 });
  expect(made.viewOf({ x: 0, y: 0, width: 10, height: 10 }).zoom).toBe(1);
});

test("the camera travels in 260 ms and ends exactly there", () => {
  const { camera: made, clock } = camera();

  made.travel({ x: 300, y: 100, zoom: 2 });
  clock.pass(130);
  expect(made.view.getState().zoom).toBeGreaterThan(1);
  expect(made.view.getState().zoom).toBeLessThan(2);
  clock.pass(150);

  expect(made.view.getState()).toEqual({ x: 300, y: 100, zoom: 2 });
});

test("a hand on the board ends the camera's travel", () => {
  const { camera: made, clock } = camera();
  made.travel({ x: 300, y: 100, zoom: 2 });
  clock.pass(100);

  made.jump({ x: 7, y: 7, zoom: 1 });
  clock.pass(500);

  expect(made.view.getState()).toEqual({ x: 7, y: 7, zoom: 1 });
});

test("where less motion is wanted the camera cuts", () => {
  const { camera: made } = camera({ isMotionReduced: true });

  made.travel({ x: 300, y: 100, zoom: 2 });

  expect(made.view.getState()).toEqual({ x: 300, y: 100, zoom: 2 });
});

test("revealing moves only as far as needed, and not at all for what is in view", () => {
  const { camera: made } = camera({ isMotionReduced: true });

  made.reveal({ x: 300, y: 300, width: 100, height: 100 });
  expect(made.view.getState()).toEqual({ x: 0, y: 0, zoom: 1 });
  made.reveal({ x: 950, y: 50, width: 100, height: 100 });
  expect(made.view.getState()).toEqual({ x: 50, y: -50, zoom: 1 });
});
