import { expect, test } from "vitest";
import { readAmount } from "./formatAmount.ts";

test("a number is read as people of the language write it", () => {
  expect(readAmount("12,5", "es")).toBe(12.5);
  expect(readAmount("12.5", "es")).toBe(12.5);
  expect(readAmount("1.234", "es")).toBe(1234);
  expect(readAmount("1.234.567,25", "es")).toBe(1_234_567.25);
  expect(readAmount("1,234", "en")).toBe(1234);
  expect(readAmount("1.234", "en")).toBe(1.234);
  expect(readAmount(" -3 ", "es")).toBe(-3);
});

test("what is no number is not taken for one", () => {
  for (const words of ["", "doce", "1,2,3", "12 %", "1e9", "--2"]) expect(readAmount(words, "es")).toBeUndefined();
});
