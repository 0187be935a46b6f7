// When things happened in the sample workshop, told backwards from now: it always looks like the evening of its last day.
import { addDays, type Day, daysBetween } from "@minga/shared/core/day.ts";
import { localDay } from "../reports/localDay.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** People came in over the first quarter of an hour of yesterday. */
const ARRIVED_MS = 33 * HOUR_MS;
const BETWEEN_ARRIVALS_MS = 25_000;
/** They wrote until the evening. */
const LAST_NOTE_MS = 25 * HOUR_MS;
const BETWEEN_NOTES_MS = 3 * MINUTE_MS;
/** No two groups write at the same second. */
const BETWEEN_GROUPS_MS = 41_000;
/** Today: themes, the vote, the roadmap, the plan, and the promise. */
const GROUPED_MS = 9 * HOUR_MS;
const VOTE_OPENED_MS = 8.5 * HOUR_MS;
const VOTE_CLOSED_MS = 8.4 * HOUR_MS;
const SCHEDULED_MS = 6 * HOUR_MS;
const PLANNED_MS = 3 * HOUR_MS;
const COMMITTED_MS = HOUR_MS;
const STAGE_MS = 12 * MINUTE_MS;

export function arrivedAt(now: number, number: number): number {
  return now - ARRIVED_MS + number * BETWEEN_ARRIVALS_MS;
}

/** One of a group's things among its like, in the order in which they were made; `place` counts from 0. */
interface Made {
  readonly place: number;
  readonly of: number;
  /** The group's place among the groups. */
  readonly group: number;
}

export function wroteAt(now: number, { place, of, group }: Made): number {
  return now - LAST_NOTE_MS - (of - 1 - place) * BETWEEN_NOTES_MS - group * BETWEEN_GROUPS_MS;
}

export function groupedAt(now: number, { place, of, group }: Made): number {
  return now - GROUPED_MS - (of - 1 - place) * MINUTE_MS - group * BETWEEN_GROUPS_MS;
}

export function scheduledAt(now: number, { place, of, group }: Made): number {
  return now - SCHEDULED_MS - (of - 1 - place) * BETWEEN_NOTES_MS - group * BETWEEN_GROUPS_MS;
}

export function voteMoments(now: number): { readonly openedAt: number; readonly closedAt: number } {
  return { openedAt: now - VOTE_OPENED_MS, closedAt: now - VOTE_CLOSED_MS };
}

export function planMoments(now: number): { readonly takenAt: number; readonly committedAt: number } {
  return { takenAt: now - PLANNED_MS, committedAt: now - COMMITTED_MS };
}

export function stageBeganAt(now: number): number {
  return now - STAGE_MS;
}

/** ISO days of a workshop whose last day is today, by this machine's calendar. */
export function workshopDays(now: number): { readonly startsOn: Day; readonly endsOn: Day } {
  const endsOn = localDay(now);
  return { startsOn: addDays(endsOn, -1), endsOn };
}

/**
 * Brings the sample's days to ours: its last day comes to today or to at most six days before, by whole weeks, so that
 * working days stay working days.
 */
export function sampleDays(now: number, lastDay: Day): (day: Day) => Day {
  const weeks = Math.floor(daysBetween(lastDay, localDay(now)) / 7);
  return (day) => addDays(day, weeks * 7);
}
