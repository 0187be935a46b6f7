// What the server notes for whoever looks after it: JSON lines, without names, notes or secrets.
import { destination, type Logger, pino, stdTimeFunctions } from "pino";
import type { LogLevel } from "./config.ts";

export type Log = Pick<Logger, "fatal" | "error" | "warn" | "info" | "debug">;

const STANDARD_ERROR = 2;

/** To standard error: standard output is for people. Written at once, so that the last words before an end are there. */
export function createLog({ level }: { readonly level: LogLevel }): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      // Nothing logs these on purpose; this is for the day when an object is logged whole.
      redact: { paths: ["*.secret", "*.password", "*.token", "*.name", "*.cookie", "headers"], remove: true },
    },
    destination({ fd: STANDARD_ERROR, sync: true }),
  );
}
