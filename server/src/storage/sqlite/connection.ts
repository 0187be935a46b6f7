// The one connection, replaced after the disk failed: the pages in memory may then not be those on disk, and only a fresh
// connection reads what is there.
import type { DatabaseSync } from "node:sqlite";
import { sqliteCode } from "./rows.ts";

/** SQLite's primary code for a read, write or fsync that failed. */
const IO_ERROR = 10;

export interface HeldConnection {
  /** Throws what the task throws, and what reopening throws for as long as the disk stays away. */
  use<T>(task: (database: DatabaseSync) => T): T;
  close(): void;
}

/** Takes over an open one. */
export function holdConnection(first: DatabaseSync, reopen: () => DatabaseSync): HeldConnection {
  let database: DatabaseSync | undefined = first;

  return {
    use(task) {
      database ??= reopen();
      try {
        return task(database);
      } catch (error) {
        if (isDiskError(error)) drop();
        throw error;
      }
    },
    close() {
      database?.close();
      database = undefined;
    },
  };

  function drop(): void {
    const failed = database;
    database = undefined;
    try {
      failed?.close();
    } catch {
      // The disk fails on closing too; nobody uses this one any more.
    }
  }
}

/** As SQLite raised it, or as we passed it on. */
function isDiskError(error: unknown): boolean {
  return [error, error instanceof Error ? error.cause : undefined].some((each) => sqliteCode(each) === IO_ERROR);
}
