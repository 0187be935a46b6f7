// The thread that owns the database: an fsync makes nobody else wait. One call after the other, in order.
import type { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { AppError } from "@minga/shared/core/appError.ts";
import { assert, unreachable } from "@minga/shared/core/assert.ts";
import { StartProblem } from "../../startProblem.ts";
import type { StorageMigration } from "../store.ts";
import { type HeldConnection, holdConnection } from "./connection.ts";
import { openDatabase, reopenDatabase } from "./database.ts";
import { appendUpdate, readDocument, replaceBeginning } from "./documents.ts";
import type { Answer, Call, Opening } from "./messages.ts";
import { all, forgetDeleted, inTransaction, run } from "./rows.ts";

assert(parentPort, "this file is the body of a worker thread");
const port = parentPort;
const opening = workerData as { readonly folder: string; readonly migrations: readonly StorageMigration[] };

const connection = open();
if (connection) serve(connection);

function open(): HeldConnection | undefined {
  try {
    const opened = holdConnection(openDatabase(opening), () => reopenDatabase(opening));
    port.postMessage({ kind: "opened" } satisfies Opening);
    return opened;
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    port.postMessage({ kind: "refused", reason: error.reason, values: error.values } satisfies Opening);
    return undefined;
  }
}

function serve(held: HeldConnection): void {
  port.on("message", (call: Call) => {
    port.postMessage(answer(held, call));
    if (call.kind === "close") port.close();
  });
}

function answer(held: HeldConnection, call: Call): Answer {
  try {
    if (call.kind === "close") return { kind: "done", value: held.close() };
    return { kind: "done", value: held.use((database) => carryOut(database, call)) };
  } catch (error) {
    return error instanceof AppError
      ? { kind: "failed", code: error.code, message: error.message }
      : { kind: "failed", code: "unavailable", message: String(error) };
  }
}

function carryOut(database: DatabaseSync, call: Exclude<Call, { readonly kind: "close" }>): unknown {
  switch (call.kind) {
    case "read":
      return readDocument(database, call.document);
    case "commit":
      inTransaction(database, () => {
        for (const append of call.appends) appendUpdate(database, append);
        for (const statement of call.statements) run(database, statement);
      });
      return call.forgets ? forgetDeleted(database) : undefined;
    case "compact":
      return inTransaction(database, () => replaceBeginning(database, call));
    case "query":
      return all(database, call.statement);
    default:
      return unreachable(call);
  }
}
