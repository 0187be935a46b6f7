// Why the server does not start: one sentence for the person at the console, and nothing has been touched.
import type { TextKey } from "@minga/shared/i18n/textKey.ts";
import type { TextValues } from "./texts.ts";

export type StartReason = Extract<TextKey, `server.problem.${string}`>;

/** Thrown while starting; `main` prints its text and ends with 1. */
export class StartProblem extends Error {
  readonly reason: StartReason;
  readonly values: TextValues;

  constructor(reason: StartReason, values: TextValues = {}, options: { cause?: unknown } = {}) {
    super(`${reason} ${JSON.stringify(values)}`, options);
    this.name = "StartProblem";
    this.reason = reason;
    this.values = values;
  }
}
