// When things happened in the sample workshop, told backwards from now: it always looks like this afternoon's.

const MINUTE_MS = 60_000;
/** People came in over the first quarter of an hour, three hours ago. */
const ARRIVED_MS = 180 * MINUTE_MS;
const BETWEEN_ARRIVALS_MS = 25_000;
const BETWEEN_NOTES_MS = 3 * MINUTE_MS;
/** No two groups write at the same second. */
const BETWEEN_GROUPS_MS = 41_000;
const LAST_NOTE_MS = 2 * MINUTE_MS;
const STAGE_MS = 12 * MINUTE_MS;

export function arrivedAt(now: number, number: number): number {
  return now - ARRIVED_MS + number * BETWEEN_ARRIVALS_MS;
}

/** Notes are listed in the order in which they were written; `place` counts them from 0. */
export function wroteAt(
  now: number,
  note: { readonly place: number; readonly of: number; readonly group: number },
): number {
  return now - LAST_NOTE_MS - (note.of - 1 - note.place) * BETWEEN_NOTES_MS - note.group * BETWEEN_GROUPS_MS;
}

export function stageBeganAt(now: number): number {
  return now - STAGE_MS;
}

/** ISO days of a workshop whose first day is today, by this machine's calendar. */
export function workshopDays(now: number): { readonly startsOn: string; readonly endsOn: string } {
  const today = new Date(now);
  const tomorrow = new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1);
  return { startsOn: isoDay(today), endsOn: isoDay(tomorrow) };
}

function isoDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
