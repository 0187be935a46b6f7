// A room: one open document and everyone in it. One thing happens at a time: what arrives is judged, applied, committed,
// and only then acknowledged and told to the others. Nobody is ever shown what is not on disk.
import { AppError } from "@minga/shared/core/appError.ts";
import { unreachable } from "@minga/shared/core/assert.ts";
import type { Role } from "@minga/shared/core/roles.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import { SYNC_STEP_1, SYNC_STEP_2, SYNC_UPDATE } from "@minga/shared/protocol/messages.ts";
import type { Logger } from "pino";
import * as Y from "yjs";
import { type Applied, applyBatch, type Sent } from "./batch.ts";
import { SERVER } from "./clientIds.ts";
import type { Connection } from "./connection.ts";
import { type Crowd, createCrowd } from "./crowd.ts";
import { encodeSync, type Message } from "./frames.ts";
import { Inbox, type Job } from "./inbox.ts";
import { createJournal, type Journal, type JournalParts, type Rows } from "./journal.ts";
import type { OpenDocument } from "./openDocument.ts";
import { createPresenceLane, type PresenceLane } from "./presenceLane.ts";
import type { DeletedAuthors } from "./review.ts";
import type { RoomSettings } from "./settings.ts";
import { createTrouble, type Trouble } from "./trouble.ts";

export interface RoomParts extends JournalParts {
  readonly clock: () => number;
  readonly log: Pick<Logger, "info" | "warn" | "error">;
  readonly settings: RoomSettings;
  /** The room has been empty for as long as rooms wait, and nothing is left to do; true if it was given up. */
  readonly onIdle: (room: Room) => boolean;
  /** The document cannot be read any more: the room is of no use. */
  readonly onLost: (room: Room) => void;
}

export class Room {
  readonly name: DocumentName;
  readonly #parts: RoomParts;
  readonly #journal: Journal;
  readonly #crowd: Crowd;
  readonly #inbox = new Inbox();
  readonly #presence: PresenceLane;
  readonly #deletedAuthors: DeletedAuthors = new Map();
  readonly #trouble: Trouble;
  #open: OpenDocument;
  #isWorking = false;
  #isLost = false;
  /** Nobody has come for a while; the last thing to do is to tidy up. */
  #isResting = false;
  #idleTimer: NodeJS.Timeout | undefined;

  /** Rejects if the document cannot be loaded: there is no room without what is stored. */
  static async open(name: DocumentName, parts: RoomParts): Promise<Room> {
    const journal = createJournal(name, parts);
    return new Room({ name, parts, journal, open: await journal.open() });
  }

  private constructor(state: { name: DocumentName; parts: RoomParts; journal: Journal; open: OpenDocument }) {
    this.name = state.name;
    this.#parts = state.parts;
    this.#journal = state.journal;
    this.#open = state.open;
    this.#crowd = createCrowd({
      keepAliveMs: state.parts.settings.keepAliveMs,
      info: () => ({
        lineage: this.#journal.knownLineage ?? "",
        serverTime: this.#parts.clock(),
        storageFull: this.#trouble.isOn,
      }),
    });
    this.#presence = createPresenceLane({
      connections: this.#crowd.connections,
      ownerOf: (client) => this.#open.owners.get(client),
    });
    this.#trouble = createTrouble({ settings: state.parts.settings, retry: () => this.#do(() => this.#probe()) });
    this.#waitForNobody();
  }

  get isIdle(): boolean {
    return this.#crowd.connections.size === 0 && this.#inbox.isEmpty && !this.#isWorking;
  }

  /** Lets an accepted socket in; it is heard as soon as the document is as it was committed. */
  join(connection: Connection): void {
    this.#do(() => this.#welcome(connection));
  }

  write<T>(change: (doc: Y.Doc) => T, rows: Rows): Promise<T> {
    return this.#promise(() => this.#write(change, rows));
  }

  read<T>(reader: (doc: Y.Doc) => T): Promise<T> {
    return this.#promise(async () => {
      this.#refuseIfLost();
      return reader(this.#open.doc);
    });
  }

  /** Resolves when everything that had come in by then is done. */
  settle(): Promise<void> {
    return this.#promise(async () => {});
  }

  changeRole(connection: Connection, role: Role): void {
    const couldWrite = connection.mayWrite;
    connection.setRole(role);
    connection.tell({ kind: "role-changed", role });
    this.#crowd.inform(connection);
    if (!connection.mayWrite) this.#presence.leave(connection);
    // What was dropped while it could only read is missing here: it begins anew and sends it.
    if (!couldWrite && connection.mayWrite) connection.close("moved");
  }

  dispose(): void {
    clearTimeout(this.#idleTimer);
    this.#crowd.close();
    this.#trouble.end();
    this.#presence.close();
    this.#open.doc.destroy();
  }

  async #welcome(connection: Connection): Promise<void> {
    if (connection.hasEnded) return;
    if (this.#isLost) return connection.close("cannotLoad");
    let lineage: string;
    try {
      lineage = await this.#journal.lineage();
    } catch (error) {
      connection.close("cannotLoad");
      return this.#fail(error);
    }
    if (connection.lineage !== undefined && connection.lineage !== lineage) return connection.refuse("lineageChanged");
    if (connection.hasEnded) return;
    this.#crowd.add(connection);
    this.#crowd.inform(connection);
    if (connection.mayWrite) connection.send(encodeSync(SYNC_STEP_1, Y.encodeStateVector(this.#open.doc)));
    this.#presence.greet(connection);
    connection.listen({
      hear: (message) => this.#hear(connection, message),
      left: () => this.#leave(connection),
    });
  }

  #hear(connection: Connection, message: Message): void {
    switch (message.kind) {
      case "ask":
        this.#do(() => this.#answer(connection, message.stateVector));
        break;
      case "answer":
      case "update":
        this.#inbox.addSent({ from: connection, bytes: message.bytes });
        this.#work();
        break;
      case "presence":
        this.#presence.receive(connection, message.bytes);
        break;
      case "presence-question":
        this.#presence.greet(connection);
        break;
      case "other":
        break;
      default:
        unreachable(message);
    }
  }

  #answer(connection: Connection, stateVector: Uint8Array): void {
    try {
      connection.send(encodeSync(SYNC_STEP_2, Y.encodeStateAsUpdate(this.#open.doc, stateVector)));
    } catch {
      connection.refuse("malformed");
    }
  }

  #leave(connection: Connection): void {
    this.#presence.leave(connection);
    this.#crowd.delete(connection);
    this.#waitForNobody();
  }

  #do(job: Job): void {
    this.#inbox.addJob(job);
    this.#work();
  }

  #promise<T>(job: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => this.#do(() => job().then(resolve, reject)));
  }

  /** The one loop of the room: starts at once, and goes on as long as there is something to do. */
  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    clearTimeout(this.#idleTimer);
    while (!this.#inbox.isEmpty) {
      try {
        if (!(await this.#workOnce())) break;
      } catch (error) {
        this.#parts.log.error({ document: this.name, err: error }, "the room could not go on");
        await this.#reopen();
      }
    }
    this.#isWorking = false;
    if (this.#isResting && this.isIdle && this.#parts.onIdle(this)) return;
    this.#isResting = false;
    this.#waitForNobody();
  }

  /** False if there is nothing to be done for now. */
  async #workOnce(): Promise<boolean> {
    if (this.#trouble.isOn) {
      // Reading goes on; what is to be saved waits.
      const jobs = this.#inbox.takeJobs();
      for (const job of jobs) await job();
      return jobs.length > 0;
    }
    const work = this.#inbox.take();
    if (work?.kind === "job") await work.job();
    else if (work) await this.#save(work.sent);
    return true;
  }

  async #save(batch: readonly Sent[]): Promise<void> {
    if (this.#isLost) return;
    let applied: Applied;
    try {
      applied = applyBatch(batch, this.#open, this.#deletedAuthors);
    } catch (error) {
      return this.#recover(batch, error);
    }
    for (const [connection, { reason, why }] of applied.refused) {
      this.#parts.log.warn({ document: this.name, member: connection.who.member, why }, "refused an update");
      connection.refuse(reason);
    }
    const bytes = this.#open.takeChanges();
    if (bytes) {
      try {
        await this.#journal.commit(bytes, applied);
      } catch (error) {
        return this.#fail(error);
      }
    }
    for (const [connection, count] of applied.admitted) {
      if (!connection.isRefused) connection.acknowledge(count);
    }
    if (bytes) this.#broadcast(bytes, applied);
    for (const { from, repair } of applied.repaired) {
      from.tell({ kind: "put-back", table: repair.table.name, key: repair.key });
    }
    await this.#compactIfLong();
  }

  async #write<T>(change: (doc: Y.Doc) => T, rows: Rows): Promise<T> {
    this.#refuseIfLost();
    if (this.#trouble.isOn) throw new AppError("storage-full", `${this.name} cannot be saved for the moment`);
    const { doc, ownClient } = this.#open;
    let result: T;
    try {
      result = doc.transact(() => change(doc));
    } catch (error) {
      if (this.#open.takeChanges()) await this.#reopen();
      throw error;
    }
    const bytes = this.#open.takeChanges();
    try {
      if (bytes) await this.#journal.commit(bytes, { bound: new Map([[ownClient, SERVER]]), ...rows });
      else if (rows.statements && rows.statements.length > 0) await this.#journal.commitRows(rows);
    } catch (error) {
      // A row that breaks a constraint is the caller's affair; the document only has to forget the change.
      if (error instanceof AppError && error.code === "conflict") await this.#reopen();
      else await this.#fail(error);
      throw error;
    }
    if (bytes) this.#broadcast(bytes);
    await this.#compactIfLong();
    return result;
  }

  /** Nobody gets what is all their own. */
  #broadcast(bytes: Uint8Array, applied?: Applied): void {
    const frame = encodeSync(SYNC_UPDATE, bytes);
    const isAllOf = (connection: Connection) =>
      applied?.repaired.length === 0 && applied.admitted.size === 1 && applied.admitted.has(connection);
    for (const connection of this.#crowd.connections) if (!isAllOf(connection)) connection.send(frame);
  }

  /** Something in the batch did harm inside Yjs: the document is read again, and each is tried alone to find whose it was. */
  async #recover(batch: readonly Sent[], error: unknown): Promise<void> {
    this.#parts.log.warn({ document: this.name, err: error }, "an update did harm; reading the document again");
    const [only] = batch;
    if (batch.length === 1) only?.from.refuse("malformed");
    else this.#inbox.retryAlone(batch);
    await this.#reopen();
  }

  /** A commit failed: nothing was acknowledged or told, and everyone begins anew from what is stored. */
  async #fail(error: unknown): Promise<void> {
    this.#parts.log.error({ document: this.name, err: error }, "a commit failed");
    this.#trouble.begin();
    this.#crowd.sendAway();
    this.#inbox.forgetSent((connection) => connection.hasEnded);
    await this.#reopen();
  }

  /** Tries to write a little; everything goes on once that is on disk. */
  async #probe(): Promise<void> {
    try {
      await this.#journal.touch();
    } catch {
      this.#trouble.begin();
      return;
    }
    this.#trouble.end();
    this.#crowd.informAll();
  }

  async #reopen(): Promise<void> {
    this.#open.doc.destroy();
    try {
      this.#open = await this.#journal.open();
    } catch (error) {
      this.#parts.log.error({ document: this.name, err: error }, "the document cannot be read again");
      this.#isLost = true;
      this.#crowd.sendAway();
      this.#parts.onLost(this);
    }
  }

  #refuseIfLost(): void {
    if (this.#isLost) throw new AppError("unavailable", `${this.name} cannot be read`);
  }

  async #compactIfLong(): Promise<void> {
    if (this.#journal.isLong(this.#parts.settings.compactAfterUpdates)) await this.#compact();
  }

  async #compact(): Promise<void> {
    if (this.#isLost || this.#trouble.isOn) return;
    try {
      await this.#journal.compact(this.#open);
    } catch (error) {
      // The log stays as it is, which costs time when opening and nothing else.
      this.#parts.log.error({ document: this.name, err: error }, "compacting failed");
    }
  }

  #waitForNobody(): void {
    clearTimeout(this.#idleTimer);
    if (this.isIdle && !this.#isLost)
      this.#idleTimer = setTimeout(() => this.#rest(), this.#parts.settings.idleCloseMs);
  }

  #rest(): void {
    this.#isResting = true;
    this.#do(() => this.#compact());
  }
}
