import { overlaps } from "@minga/shared/core/geometry.ts";
import { expect, test } from "vitest";
import { panelPlace } from "./panelPlace.ts";

const viewport = { width: 860, height: 720 };
const panel = { width: 300, height: 240 };

test.each([
  ["on the left", { x: 40, y: 300 }],
  ["on the right", { x: 700, y: 300 }],
  ["in the upper left corner", { x: 0, y: 0 }],
  ["in the lower right corner", { x: 780, y: 690 }],
])("beside something %s the panel is on screen and covers it nowhere", (_where, corner) => {
  const chosen = { ...corner, width: 148, height: 62 };
  const place = panelPlace({ chosen, viewport, panel });
  const box = { x: place.left, y: place.top, ...panel };

  expect(overlaps(box, chosen)).toBe(false);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
  expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
});

test("where there is no room beside it, it stands below, or above", () => {
  const narrow = { width: 420, height: 720 };
  const under = panelPlace({ chosen: { x: 140, y: 100, width: 148, height: 62 }, viewport: narrow, panel });
  const over = panelPlace({ chosen: { x: 140, y: 560, width: 148, height: 62 }, viewport: narrow, panel });

  expect(under.top).toBe(176);
  expect(over.top).toBe(306);
});
