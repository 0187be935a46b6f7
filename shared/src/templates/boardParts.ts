// What a method brings to a board: its sections, what a matrix measures, how far a roadmap looks ahead.
import type { Board, Horizon } from "../boards/boards.ts";
import { type Day, quarterOf, quarterStart } from "../core/day.ts";
import { type Language, localize } from "../core/localized.ts";
import type { Axis, Method, PlannedBoardKind } from "./methods/method.ts";

/** How far a roadmap looks ahead at first: two years, the usual reach of a plan. */
const QUARTERS = 8;

interface Wanted {
  readonly kind: PlannedBoardKind;
  /** Absent for a board that begins free. */
  readonly method: Method | undefined;
  readonly language: Language;
  /** First day of the workshop, or today where it has none: a roadmap begins with its quarter. */
  readonly firstDay: Day;
}

export type BoardParts = Pick<Board, "regions" | "axes" | "horizon">;

export function boardParts({ kind, method, language, firstDay }: Wanted): BoardParts {
  const regions = (method?.layout.regions ?? []).map(({ id, title, rect }) => ({
    id,
    title: localize(title, language),
    rect: [...rect] as [number, number, number, number],
  }));
  const axes = kind === "matrix" && method !== undefined ? axesOf(method, language) : undefined;
  return {
    regions,
    ...(axes !== undefined && { axes }),
    ...(kind === "roadmap" && { horizon: horizonFrom(firstDay) }),
  };
}

function axesOf({ layout }: Method, language: Language): Board["axes"] {
  if (layout.type !== "matrix") return undefined;
  const words = ({ label, low, high }: Axis) => ({
    label: localize(label, language),
    low: localize(low, language),
    high: localize(high, language),
  });
  const [least, most] = layout.range;
  return { x: words(layout.axes.x), y: words(layout.axes.y), least, most };
}

function horizonFrom(day: Day): Horizon {
  return { start: quarterStart(quarterOf(day)), quarters: QUARTERS };
}
