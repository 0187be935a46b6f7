// One person's socket: frames in, frames out, how much it may send and how much may wait for it. It knows nothing of
// documents; what it hears goes to its room.
import type { Role } from "@minga/shared/core/roles.ts";
import { type CloseReason, closeCodes } from "@minga/shared/protocol/closeCodes.ts";
import { SYNC_LIMIT_BYTES, UPDATE_LIMIT_BYTES } from "@minga/shared/protocol/limits.ts";
import { type Control, encodeAck, encodeControl } from "@minga/shared/protocol/messages.ts";
import type { RawData, WebSocket } from "ws";
import { type Message, readMessage } from "./frames.ts";
import type { Occupant } from "./occupant.ts";
import { createTokenBucket, type TokenBucket } from "./tokenBucket.ts";

/** With more than this waiting for it, a socket is too slow and starts again later. */
const BUFFER_LIMIT_BYTES = 4 << 20;
/** How fast one socket may send: far above two hands and a stock provider that echoes presence. */
const MESSAGES = { capacity: 2000, perSecond: 400 };
const BYTES = { capacity: 3 * SYNC_LIMIT_BYTES, perSecond: 2 << 20 };
/** Asking for everything costs far more than saying something. */
const ASK_TOKENS = 40;

export interface Hearer {
  hear(message: Message): void;
  /** Once, however the socket ended. */
  left(): void;
}

export class Connection {
  /** The history that the device has a copy of, where it says so. */
  readonly lineage: string | undefined;
  #who: Occupant;
  readonly #socket: WebSocket;
  readonly #messages: TokenBucket;
  readonly #bytes: TokenBucket;
  #hearer: Hearer | undefined;
  #ended = false;
  #refused = false;
  #isAlive = true;
  #saved = 0;

  /** Holds what the device sends until `listen`; `onEnd` is called once, at the end. */
  constructor(parts: {
    readonly socket: WebSocket;
    readonly who: Occupant;
    readonly lineage: string | undefined;
    readonly clock: () => number;
    readonly onEnd: (connection: Connection) => void;
  }) {
    const { socket, who, lineage, clock, onEnd } = parts;
    this.#socket = socket;
    this.#who = who;
    this.lineage = lineage;
    this.#messages = createTokenBucket({ ...MESSAGES, clock });
    this.#bytes = createTokenBucket({ ...BYTES, clock });
    // First of all: a socket's error without a listener would end the process.
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      this.#end();
      onEnd(this);
    });
    socket.on("pong", () => {
      this.#isAlive = true;
    });
    socket.on("message", (data, isBinary) => this.#read(data, isBinary));
    socket.pause();
  }

  get who(): Occupant {
    return this.#who;
  }

  /** To whom its client ids belong: the member, or for who has none the session. */
  get owner(): string {
    return this.#who.member ?? this.#who.session;
  }

  get mayWrite(): boolean {
    return this.#who.role !== "viewer";
  }

  /** Its device broke the protocol: nothing more of it counts. */
  get isRefused(): boolean {
    return this.#refused;
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  get bufferedBytes(): number {
    return this.#socket.bufferedAmount;
  }

  setRole(role: Role): void {
    this.#who = { ...this.#who, role };
  }

  listen(hearer: Hearer): void {
    this.#hearer = hearer;
    this.resume();
  }

  /** Stops reading, so that the network holds the device back instead of our memory. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  send(frame: Uint8Array): void {
    if (this.#ended) return;
    if (this.#socket.bufferedAmount > BUFFER_LIMIT_BYTES) this.close("overloaded");
    else this.#socket.send(frame);
  }

  tell(control: Control): void {
    this.send(encodeControl(control));
  }

  /** That many more of its sync messages are on disk. */
  acknowledge(count: number): void {
    this.#saved += count;
    this.send(encodeAck(this.#saved));
  }

  /** Asks whether somebody is still there; a device that did not answer the last time is given up. */
  checkAlive(): void {
    if (this.#isAlive) this.#socket.ping();
    else this.#socket.terminate();
    this.#isAlive = false;
  }

  refuse(reason: CloseReason): void {
    this.#refused = true;
    this.close(reason);
  }

  close(reason: CloseReason): void {
    if (this.#ended) return;
    this.#socket.close(closeCodes[reason]);
    // A paused socket would never hear the other side's farewell.
    this.#socket.resume();
    this.#end();
  }

  terminate(): void {
    this.#socket.terminate();
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#hearer?.left();
  }

  #read(data: RawData, isBinary: boolean): void {
    if (this.#ended) return;
    const message = this.#judgeFrame(data, isBinary);
    if (typeof message === "string") this.refuse(message);
    else this.#hearer?.hear(message);
  }

  #judgeFrame(data: RawData, isBinary: boolean): Message | CloseReason {
    if (!isBinary || !(data instanceof Uint8Array)) return "malformed";
    if (!this.#bytes.take(data.byteLength)) return "abusive";
    const message = readMessage(data);
    if (message === undefined) return "malformed";
    if (!this.#messages.take(message.kind === "ask" ? ASK_TOKENS : 1)) return "abusive";
    return isTooLarge(message) ? "tooLarge" : message;
  }
}

function isTooLarge(message: Message): boolean {
  if (message.kind === "ask") return message.stateVector.byteLength > UPDATE_LIMIT_BYTES;
  if (message.kind === "update") return message.bytes.byteLength > UPDATE_LIMIT_BYTES;
  return message.kind === "answer" && message.bytes.byteLength > SYNC_LIMIT_BYTES;
}
