// Running statements on a SQLite connection, and saying what went wrong in our own codes.
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { AppError } from "@minga/shared/core/appError.ts";
import type { Row, Statement } from "../store.ts";

// Primary result codes of SQLite.
const BUSY = 5;
const FULL = 13;
const CONSTRAINT = 19;

/** Carries out all or nothing. A failed commit leaves the connection outside any transaction. */
export function inTransaction<T>(database: DatabaseSync, change: () => T): T {
  try {
    database.exec("BEGIN IMMEDIATE");
    const result = change();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw translated(error);
  }
}

export function run(database: DatabaseSync, { sql, parameters }: Statement): void {
  // Kysely's parameters are what our typed rows hold: text, numbers and null.
  database.prepare(sql).run(...(parameters as SQLInputValue[]));
}

export function all(database: DatabaseSync, { sql, parameters }: Statement): readonly Row[] {
  try {
    return database.prepare(sql).all(...(parameters as SQLInputValue[]));
  } catch (error) {
    throw translated(error);
  }
}

/**
 * Ends what outlives a deletion: the log still holds the pages as they were before. With `secure_delete` the pages
 * themselves are overwritten. Throws where the log could not be emptied.
 */
export function forgetDeleted(database: DatabaseSync): void {
  const [result] = all(database, { sql: "PRAGMA wal_checkpoint(TRUNCATE)", parameters: [] });
  if (result?.["busy"] !== 0) throw new AppError("unavailable", "what was deleted is still in the log");
}

/** The primary result code of an error that SQLite raised. */
export function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode & 0xff
    : undefined;
}

export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === BUSY;
}

function translated(error: unknown): unknown {
  const code = sqliteCode(error);
  if (code === undefined) return error;
  // The message names tables and columns, never values.
  const message = error instanceof Error ? error.message : String(error);
  if (code === CONSTRAINT) return new AppError("conflict", `the catalogue refuses a row: ${message}`);
  if (code === FULL) return new AppError("storage-full", `no room for a commit: ${message}`);
  return new AppError("unavailable", `storage failed with ${code}: ${message}`, { cause: error });
}
