// A look at a database before anything touches it: whether it is ours, whole, and of a version that we know.
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { StartProblem } from "../../startProblem.ts";
import { isBusy } from "./rows.ts";

/** «Ming» in the header of every database of ours. */
export const APPLICATION_ID = 0x4d696e67;

const MAGIC = "SQLite format 3\0";

interface Expectation {
  readonly folder: string;
  /** How many migrations this version knows. */
  readonly version: number;
}

/** Throws a StartProblem for a database that this server must not open; a missing or empty one is fine. */
export function inspectDatabase(file: string, { folder, version }: Expectation): void {
  if (!existsSync(file) || statSync(file).size === 0) return;
  const damaged = (cause?: unknown) => new StartProblem("server.problem.databaseDamaged", { file }, { cause });
  if (!startsLikeSqlite(file)) throw damaged();
  let found: Findings;
  try {
    found = lookInto(file);
  } catch (error) {
    if (isBusy(error)) throw new StartProblem("server.problem.folderInUse", { folder }, { cause: error });
    throw damaged(error);
  }
  const isUnused = found.applicationId === 0 && found.version === 0 && found.tables === 0;
  if (found.applicationId !== APPLICATION_ID && !isUnused) throw damaged();
  if (found.version > version) throw new StartProblem("server.problem.databaseNewer", { file });
  if (found.verdict !== "ok") throw damaged();
}

interface Findings {
  readonly applicationId: unknown;
  readonly version: number;
  readonly tables: unknown;
  readonly verdict: unknown;
}

function lookInto(file: string): Findings {
  const url = pathToFileURL(file);
  // Without a log to take into account the file can be read as if nobody could ever change it: no lock, no new files.
  // A log is left by a crash, or belongs to a server that runs; then an ordinary reader finds out which.
  if (existsSync(`${file}-wal`)) url.searchParams.set("mode", "ro");
  else url.searchParams.set("immutable", "1");
  const database = new DatabaseSync(url, { readOnly: true });
  try {
    const value = (sql: string, column: string) => database.prepare(sql).get()?.[column];
    return {
      applicationId: value("PRAGMA application_id", "application_id"),
      version: Number(value("PRAGMA user_version", "user_version")),
      tables: value("SELECT count(*) AS tables FROM sqlite_schema", "tables"),
      verdict: value("PRAGMA quick_check(1)", "quick_check"),
    };
  } finally {
    database.close();
  }
}

function startsLikeSqlite(file: string): boolean {
  const header = Buffer.alloc(MAGIC.length);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, header, 0, header.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return header.toString("latin1") === MAGIC;
}
