// Opens the one writing connection and brings its tables up to date.
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { AppError } from "@minga/shared/core/appError.ts";
import { StartProblem } from "../../startProblem.ts";
import type { StorageMigration } from "../store.ts";
import { APPLICATION_ID, inspectDatabase } from "./inspect.ts";
import { forgetDeleted, inTransaction, isBusy, run } from "./rows.ts";

const FILE_NAME = "minga.db";

interface Parts {
  readonly folder: string;
  readonly migrations: readonly StorageMigration[];
}

/**
 * Opens the database in that folder, making both where they are missing. Throws a StartProblem, having changed nothing,
 * where the folder cannot be written, another process uses it, or the database is damaged or of a newer version.
 */
export function openDatabase({ folder, migrations }: Parts): DatabaseSync {
  const file = join(folder, FILE_NAME);
  makeFolder(folder);
  inspectDatabase(file, { folder, version: migrations.length });
  try {
    return connect(file, migrations);
  } catch (error) {
    const reason = isBusy(error) ? "server.problem.folderInUse" : "server.problem.folderNotWritable";
    throw new StartProblem(reason, { folder }, { cause: error });
  }
}

/** After the disk failed. Makes nothing: where the disk is gone, an empty database in its place would be read as empty boards. */
export function reopenDatabase(parts: Parts): DatabaseSync {
  const file = join(parts.folder, FILE_NAME);
  if (!existsSync(file)) throw new AppError("unavailable", `${file} is not there any more`);
  return openDatabase(parts);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartProblem("server.problem.folderNotWritable", { folder }, { cause: error });
  }
}

function connect(file: string, migrations: readonly StorageMigration[]): DatabaseSync {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
  try {
    // The lock is the operating system's: held while the process lives, gone with it, whatever ends it.
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("PRAGMA journal_mode = WAL");
    // FULL is what makes a commit survive a power cut; in WAL mode NORMAL would not.
    database.exec("PRAGMA synchronous = FULL");
    // What somebody deletes is overwritten, so that no backup brings it back.
    database.exec("PRAGMA secure_delete = ON");
    // And what is put aside for a moment is never in a file.
    database.exec("PRAGMA temp_store = MEMORY");
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA trusted_schema = OFF");
    bringUpToDate(database, migrations);
    // The process may have died between a commit that forgets and the forgetting.
    forgetDeleted(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function bringUpToDate(database: DatabaseSync, migrations: readonly StorageMigration[]): void {
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
  const missing = migrations.slice(version);
  if (missing.length === 0) return;
  inTransaction(database, () => {
    for (const { statements } of missing) for (const statement of statements) run(database, statement);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}
