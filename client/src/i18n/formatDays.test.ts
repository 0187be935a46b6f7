import { expect, test } from "vitest";
import { formatDays } from "./formatDays.ts";

test("two days in a row are named both", () => {
  expect(formatDays({ from: "2026-10-11", to: "2026-10-12" }, "es")).toBe("11 y 12 de octubre de 2026");
  expect(formatDays({ from: "2026-10-11", to: "2026-10-12" }, "en")).toBe("11 and 12 October 2026");
});

test("one day is named once, whether the last day is missing, the same or before the first", () => {
  for (const to of ["", "2026-10-11", "2026-10-01"]) {
    expect(formatDays({ from: "2026-10-11", to }, "es")).toBe("11 de octubre de 2026");
  }
});

test("a longer stretch is a range, across months too", () => {
  expect(formatDays({ from: "2026-09-30", to: "2026-10-02" }, "es")).toMatch(/30 de septiembre.*2 de octubre de 2026/);
});

test("days that are not known are not invented", () => {
  expect(formatDays({ from: "", to: "" }, "es")).toBeUndefined();
  expect(formatDays({ from: "2026-99-99", to: "" }, "es")).toBeUndefined();
});
