// The order of a facilitator's workshops, and how far along each is.
import type { Workshop } from "@minga/shared/protocol/http/workshops.ts";

export type WorkshopState = "preparing" | "running" | "finished";

/** A workshop runs from its first stage to the end of its last day; without a last day it runs on. */
export function workshopState({ now, startsOn, endsOn }: Workshop, today = isoDay(new Date())): WorkshopState {
  const lastDay = endsOn || startsOn;
  if (now === undefined) return lastDay !== "" && lastDay < today ? "finished" : "preparing";
  return lastDay !== "" && lastDay < today ? "finished" : "running";
}

export function isRunning(workshop: Workshop): boolean {
  return workshopState(workshop) === "running";
}

/** What runs first, then what was made last. */
export function sortWorkshops(workshops: readonly Workshop[]): readonly Workshop[] {
  return [...workshops].sort((a, b) => Number(isRunning(b)) - Number(isRunning(a)) || b.createdAt - a.createdAt);
}

/** The day it is here, "2026-10-11". */
function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
