// Makes a report's files in a thread of its own: what takes tenths of a second must not keep a room of people waiting.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Report } from "@minga/shared/exports/report.ts";
import type { ReportFormat } from "@minga/shared/protocol/http/reports.ts";

export interface WantedFile {
  readonly report: Report;
  readonly format: ReportFormat;
}

/** More than the largest workshop takes; a runaway ends its own thread and nobody else's. */
const MEMORY_LIMIT_MB = 512;
/** How long the thread waits for the next file, in ms: whoever wants one format often wants another. */
const IDLE_MS = 60_000;

/** One file at a time: call again when the last has come. Rejects with what went wrong in the thread; the next call has a new one. */
export function createFileMaker(): (wanted: WantedFile) => Promise<Uint8Array> {
  let thread: Worker | undefined;
  let ending: NodeJS.Timeout | undefined;
  return async (wanted) => {
    clearTimeout(ending);
    thread ??= start();
    const current = thread;
    current.postMessage(wanted);
    try {
      const [file] = await once(current, "message");
      ending = setTimeout(() => end(current), IDLE_MS).unref();
      return file as Uint8Array;
    } catch (failure) {
      end(current);
      throw failure;
    }
  };

  /** Forgotten at once: a thread takes a while to end, and would never answer what it is asked meanwhile. */
  function end(ended: Worker): void {
    if (thread === ended) thread = undefined;
    void ended.terminate();
  }

  function start(): Worker {
    const started = new Worker(new URL("./fileThread.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
    });
    // Waiting for work it keeps no server from stopping.
    started.unref();
    return started;
  }
}
