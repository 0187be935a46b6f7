// The thread that owns the database: an fsync makes nobody else wait. One call after the other, in order.
import type { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { AppError } from "@minga/shared/core/appError.ts";
import { assert, unreachable } from "@minga/shared/core/assert.ts";
import { StartProblem } from "../../startProblem.ts";
import type { StorageMigration } from "../store.ts";
import { openDatabase } from "./database.ts";
import { appendUpdate, readDocument, replaceBeginning } from "./documents.ts";
import type { Answer, Call, Opening } from "./messages.ts";
import { all, inTransaction, run, sqliteCode } from "./rows.ts";

/** SQLite's primary code for a read, write or fsync that failed. */
const IO_ERROR = 10;

assert(parentPort, "this file is the body of a worker thread");
const port = parentPort;
const opening = workerData as { readonly folder: string; readonly migrations: readonly StorageMigration[] };

const database = open();
if (database) serve(database);

function open(): DatabaseSync | undefined {
  try {
    const opened = openDatabase(opening);
    port.postMessage({ kind: "opened" } satisfies Opening);
    return opened;
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    port.postMessage({ kind: "refused", reason: error.reason, values: error.values } satisfies Opening);
    return undefined;
  }
}

function serve(first: DatabaseSync): void {
  let current = first;
  port.on("message", (call: Call) => {
    port.postMessage(answer(call));
    if (call.kind === "close") port.close();
  });

  function answer(call: Call): Answer {
    try {
      return { kind: "done", value: carryOut(current, call) };
    } catch (error) {
      if (sqliteCode(error instanceof AppError ? error.cause : error) === IO_ERROR) reconnect();
      return error instanceof AppError
        ? { kind: "failed", code: error.code, message: error.message }
        : { kind: "failed", code: "unavailable", message: String(error) };
    }
  }

  /** After a failed fsync the pages in memory may not be those on disk: only a fresh connection reads what is there. */
  function reconnect(): void {
    try {
      current.close();
      current = openDatabase(opening);
    } catch {
      // The disk is still failing: calls are answered `unavailable` by the closed connection until the next try.
    }
  }
}

function carryOut(database: DatabaseSync, call: Call): unknown {
  switch (call.kind) {
    case "read":
      return readDocument(database, call.document);
    case "commit":
      return inTransaction(database, () => {
        for (const append of call.appends) appendUpdate(database, append);
        for (const statement of call.statements) run(database, statement);
      });
    case "compact":
      return inTransaction(database, () => replaceBeginning(database, call));
    case "query":
      return all(database, call.statement);
    case "close":
      return database.close();
    default:
      return unreachable(call);
  }
}
