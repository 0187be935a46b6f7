// The thread that makes files, as those who ask see it.
import { afterEach, expect, test, vi } from "vitest";
import { createFileMaker } from "./makeFile.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("a file that is asked for while the idle thread is ending comes all the same", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const makeFile = createFileMaker();
  const wanted = { report: emptyReport, format: "json" } as const;
  const first = await makeFile(wanted);

  vi.runAllTimers();
  const second = await makeFile(wanted);

  expect(Buffer.from(second)).toEqual(Buffer.from(first));
});

const emptyReport = {
  format: "minga-report",
  version: 1,
  language: "es",
  madeOn: "2026-11-23",
  workshop: { id: "w", title: "Ruta digital", place: "", startsOn: "", endsOn: "", people: 0 },
  stages: [],
  groups: [],
} as const;
