import { expect, test } from "vitest";
import { keepAwake } from "./awake.ts";
import { awakeCommand } from "./awakeCommand.ts";

const program = process.execPath;

test("a program that says so keeps the machine awake until it is released", async () => {
  const waits = "console.log('kept'); process.stdin.resume().on('end', () => process.exit())";
  const awake = keepAwake({ program, args: ["-e", waits], says: true });

  expect(awake.state()).toBe("not-supported");
  expect(await awake.settled).toBe("kept");
  expect(awake.state()).toBe("kept");

  awake.release();
  await expect.poll(awake.state).toBe("not-supported");
});

test("a program that says nothing counts as long as it runs", async () => {
  const awake = keepAwake({ program, args: ["-e", "process.stdin.resume()"], says: false });

  expect(await awake.settled).toBe("kept");

  awake.release();
  await expect.poll(awake.state).toBe("not-supported");
});

test("a system that refuses is not supported", async () => {
  expect(await keepAwake({ program, args: ["-e", "process.exit(1)"], says: true }).settled).toBe("not-supported");
});

test("a system without the program is not supported", async () => {
  expect(await keepAwake({ program: "minga-no-such-program", args: [], says: false }).settled).toBe("not-supported");
});

test("without a command nothing is started", async () => {
  expect(await keepAwake(undefined).settled).toBe("not-supported");
});

test.each([
  ["linux", "systemd-inhibit"],
  ["darwin", "caffeinate"],
  ["win32", "powershell.exe"],
  ["freebsd", undefined],
] as const)("%s is kept awake by %s", (platform, expected) => {
  expect(awakeCommand(platform, { pid: 42, why: "Hay un taller" })?.program).toBe(expected);
});
