// Keeps the machine awake while it serves: a laptop that falls asleep in the break takes the whole room offline.
import { spawn } from "node:child_process";
import type { Arrival } from "@minga/shared/protocol/http/arrival.ts";
import type { AwakeCommand } from "./awakeCommand.ts";

export type AwakeState = Arrival["awake"];

export interface Awake {
  /** As it is now: a system may withdraw what it granted. */
  state(): AwakeState;
  /** Resolves once the system has agreed or refused. */
  readonly settled: Promise<AwakeState>;
  release(): void;
}

/** Without a command for this system, or told not to, nothing is started. Never throws. */
export function keepAwake(command: AwakeCommand | undefined): Awake {
  if (command === undefined) {
    return { state: () => "not-supported", settled: Promise.resolve("not-supported"), release: () => undefined };
  }
  let state: AwakeState = "not-supported";
  const child = spawn(command.program, [...command.args], { stdio: ["pipe", "pipe", "ignore"], windowsHide: true });
  // The pipe breaks when the program ends before us; `exit` tells of that.
  child.stdin.on("error", () => undefined);
  const settled = new Promise<AwakeState>((resolve) => {
    const become = (next: AwakeState): void => {
      state = next;
      resolve(next);
    };
    if (command.says) child.stdout.once("data", () => become("kept"));
    else child.once("spawn", () => become("kept"));
    child.once("error", () => become("not-supported"));
    child.once("exit", () => become("not-supported"));
  });
  child.stdout.resume();
  return {
    state: () => state,
    settled,
    release() {
      child.stdin.end();
      child.kill();
    },
  };
}
