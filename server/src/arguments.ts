// What follows `npm start --`.
import { StartProblem } from "./startProblem.ts";

export interface Arguments {
  readonly help: boolean;
  readonly demo: boolean;
}

export function readArguments(given: readonly string[]): Arguments {
  const known = ["--help", "-h", "--demo"];
  const stranger = given.find((option) => !known.includes(option));
  if (stranger !== undefined) throw new StartProblem("server.problem.unknownOption", { option: stranger });
  return { help: given.includes("--help") || given.includes("-h"), demo: given.includes("--demo") };
}
