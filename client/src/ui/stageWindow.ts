// Which stages a strip names: a long script is shown around where one is.

/** A strip of this many stages is shown whole on a wide screen: more are cut beside what a facilitator has there. */
const WHOLE_LIMIT = 6;

export type StageNearness = "near" | "around" | "far";

/** `near` is the stage itself and its neighbours; `around` joins on a wide screen; `far` is not named at all. */
export function stageNearness(index: number, { current, total }: { current: number; total: number }): StageNearness {
  const distance = Math.abs(index - current);
  if (distance <= 1) return "near";
  return total <= WHOLE_LIMIT || distance <= 2 ? "around" : "far";
}
