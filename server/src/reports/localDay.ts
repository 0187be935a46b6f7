// The calendar day of a moment on this machine, which stands where the workshop is.
import type { Day } from "@minga/shared/core/day.ts";

export function localDay(atMs: number): Day {
  const date = new Date(atMs);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
