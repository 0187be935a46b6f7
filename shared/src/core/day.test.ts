import fc from "fast-check";
import { expect, test } from "vitest";
import { safeParse } from "zod/mini";
import { addDays, daySchema, quarterEnd, quarterOf, quarterStart } from "./day.ts";

const isDay = (day: string) => safeParse(daySchema, day).success;

test("a day is one of the calendar, in years that every calendar reads alike", () => {
  for (const day of ["2026-11-23", "2028-02-29", "1900-01-01", "2199-12-31"])
    expect([day, isDay(day)]).toEqual([day, true]);
  for (const day of [
    "",
    "mañana",
    "2026-1-1",
    "2026-02-29",
    "2026-13-01",
    "0001-01-01",
    "1899-12-31",
    "2200-01-01",
    "9999-12-31",
  ]) {
    expect([day, isDay(day)]).toEqual([day, false]);
  }
});

test("every day lies in its quarter, which begins and ends with a day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 109_571 }), (days) => {
      const day = addDays("1900-01-01", days);
      const [start, end] = [quarterStart(quarterOf(day)), quarterEnd(quarterOf(day))];
      expect([start <= day, day <= end, isDay(start), isDay(end)]).toEqual([true, true, true, true]);
    }),
  );
});
