// What waits for a room, in the order in which it came. Updates that follow one another are taken together; everything
// else is done alone, while the open document is exactly what is committed.
import type { Sent } from "./batch.ts";
import type { Connection } from "./connection.ts";

/** Most bytes and messages of one batch: a commit stays short, and nobody waits long for the next. */
const BATCH_LIMIT_BYTES = 4 << 20;
const BATCH_LIMIT_MESSAGES = 1000;
/** With more than this waiting, whoever sends is not read until it is done. */
const HOLD_LIMIT_BYTES = 16 << 20;

export type Job = () => void | Promise<void>;
export type Batch = { readonly kind: "batch"; readonly sent: readonly Sent[] };
export type Work = Batch | { readonly kind: "job"; readonly job: Job };

type Entry = { readonly kind: "sent"; readonly sent: Sent } | { readonly kind: "job"; readonly job: Job };

export class Inbox {
  #entries: Entry[] = [];
  #bytes = 0;
  #alone = 0;
  readonly #held = new Set<Connection>();

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  addJob(job: Job): void {
    this.#entries.push({ kind: "job", job });
  }

  addSent(sent: Sent): void {
    this.#entries.push({ kind: "sent", sent });
    this.#bytes += sent.bytes.byteLength;
    if (this.#bytes <= HOLD_LIMIT_BYTES) return;
    sent.from.pause();
    this.#held.add(sent.from);
  }

  take(): Work | undefined {
    const first = this.#entries[0];
    if (first === undefined) return undefined;
    if (first.kind === "job") {
      this.#entries.shift();
      return first;
    }
    const sent: Sent[] = [];
    let bytes = 0;
    const most = this.#alone > 0 ? 1 : BATCH_LIMIT_MESSAGES;
    for (const entry of this.#entries) {
      if (entry.kind === "job" || sent.length === most || bytes > BATCH_LIMIT_BYTES) break;
      sent.push(entry.sent);
      bytes += entry.sent.bytes.byteLength;
    }
    this.#entries.splice(0, sent.length);
    this.#alone = Math.max(0, this.#alone - sent.length);
    this.#lighten(bytes);
    return { kind: "batch", sent };
  }

  /** The jobs that came in, leaving the updates where they are. */
  takeJobs(): readonly Job[] {
    const jobs = this.#entries.flatMap((entry) => (entry.kind === "job" ? [entry.job] : []));
    this.#entries = this.#entries.filter((entry) => entry.kind === "sent");
    return jobs;
  }

  /** Puts a batch back, each of it to be tried alone, to find the one that does harm. */
  retryAlone(sent: readonly Sent[]): void {
    this.#entries.unshift(...sent.map((each) => ({ kind: "sent" as const, sent: each })));
    this.#alone = sent.length;
    for (const { bytes } of sent) this.#bytes += bytes.byteLength;
  }

  /** Forgets what these sent; they will send it again. */
  forgetSent(isForgotten: (from: Connection) => boolean): void {
    this.#entries = this.#entries.filter((entry) => entry.kind === "job" || !isForgotten(entry.sent.from));
    const left = this.#entries.reduce(
      (sum, entry) => sum + (entry.kind === "sent" ? entry.sent.bytes.byteLength : 0),
      0,
    );
    this.#lighten(this.#bytes - left);
  }

  #lighten(bytes: number): void {
    this.#bytes -= bytes;
    if (this.#bytes > HOLD_LIMIT_BYTES / 2) return;
    for (const connection of this.#held) connection.resume();
    this.#held.clear();
  }
}
