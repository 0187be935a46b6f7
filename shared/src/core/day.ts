// Days of the calendar as ISO text, "2026-11-23": they sort as they stand and know no time zone.
import * as z from "zod/mini";

export type Day = string;

/** Of 1900 to 2199: what comes after the year 9999 cannot be written so, and a year that was mistyped is far off. */
export const daySchema = z.string().check(z.regex(/^(19|20|21)\d\d-\d\d-\d\d$/), z.refine(isDay, "no such day"));

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/** From one day to another: 0 for the same, negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY_MS);
}

/** The quarter of the year, counted without gaps: one more is the next, whatever the year. */
export type Quarter = number;

export function quarterOf(day: Day): Quarter {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

export function quarterStart(quarter: Quarter): Day {
  const year = Math.floor(quarter / 4);
  return `${String(year).padStart(4, "0")}-${String((quarter % 4) * 3 + 1).padStart(2, "0")}-01`;
}

export function quarterEnd(quarter: Quarter): Day {
  return addDays(quarterStart(quarter + 1), -1);
}

/** Year and place in it, from 1: 2026 and 4 for the last one. */
export function quarterParts(quarter: Quarter): { readonly year: number; readonly quarter: number } {
  return { year: Math.floor(quarter / 4), quarter: (quarter % 4) + 1 };
}

const DAY_MS = 86_400_000;

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

function isDay(day: string): boolean {
  const date = dateOf(day);
  return !Number.isNaN(date.getTime()) && dayOf(date) === day;
}
