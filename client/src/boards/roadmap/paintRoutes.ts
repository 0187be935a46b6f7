// The lines of dependencies, behind the bars.
import type { Point } from "@minga/shared/core/geometry.ts";
import type { Context } from "../../canvas/brush.ts";
import type { Palette } from "../../canvas/palette.ts";
import { dependencyKey, type Roadmap } from "./readRoadmap.ts";
import { routeBetween } from "./routes.ts";

const CORNER = 6;
const ARROW = { long: 6, wide: 4.5 };

/** Those in order first, so that what is out of order lies on top of them. */
export function paintRoutes(context: Context, { dependencies, byId, broken }: Roadmap, palette: Palette): void {
  const inOrder = (dependency: (typeof dependencies)[number]): number =>
    broken.has(dependencyKey(dependency)) ? 1 : 0;
  for (const dependency of dependencies.toSorted((a, b) => inOrder(a) - inOrder(b))) {
    const waiting = byId.get(dependency.from);
    const waitedFor = byId.get(dependency.to);
    if (waiting === undefined || waitedFor === undefined) continue;
    const isBroken = inOrder(dependency) === 1;
    context.strokeStyle = isBroken ? palette.danger : palette.ink3;
    context.lineWidth = isBroken ? 2 : 1.5;
    paintRoute(context, routeBetween(waitedFor, waiting), isBroken ? [5, 4] : []);
  }
}

function paintRoute(context: Context, points: readonly Point[], dash: readonly number[]): void {
  const [first, ...rest] = points;
  const tip = points.at(-1);
  if (first === undefined || tip === undefined) return;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const [index, corner] of rest.entries()) {
    const next = rest[index + 1];
    if (next === undefined) context.lineTo(corner.x, corner.y);
    else context.arcTo(corner.x, corner.y, next.x, next.y, radiusAt(rest[index - 1] ?? first, corner, next));
  }
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(tip.x - ARROW.long, tip.y - ARROW.wide);
  context.lineTo(tip.x, tip.y);
  context.lineTo(tip.x - ARROW.long, tip.y + ARROW.wide);
  context.stroke();
}

/** No rounder than half of the shorter side leaves room for. */
function radiusAt(before: Point, corner: Point, after: Point): number {
  const long = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  return Math.min(CORNER, long(before, corner) / 2, long(corner, after) / 2);
}
