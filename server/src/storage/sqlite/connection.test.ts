import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { holdConnection } from "./connection.ts";
import { reopenDatabase } from "./database.ts";

/** As node:sqlite raises it for a read, write or fsync that failed. */
function diskError(): Error {
  return Object.assign(new Error("disk I/O error"), { errcode: 10 });
}

function failing(): never {
  throw diskError();
}

const one = (database: DatabaseSync) => database.prepare("SELECT 1 AS one").get()?.["one"];

test("after the disk failed the next call has a fresh connection, however often opening one failed in between", () => {
  const first = new DatabaseSync(":memory:");
  let isDiskGone = true;
  const connection = holdConnection(first, () => {
    if (isDiskGone) throw new Error("the folder is not there");
    return new DatabaseSync(":memory:");
  });
  expect(() => connection.use(failing)).toThrow("disk I/O error");
  expect(() => connection.use(one)).toThrow("the folder is not there");
  expect(() => connection.use(one)).toThrow("the folder is not there");
  isDiskGone = false;

  expect(connection.use(one)).toBe(1);
  expect(first.isOpen).toBe(false);
});

test("any other failure keeps the connection", () => {
  const first = new DatabaseSync(":memory:");
  const connection = holdConnection(first, failing);
  expect(() => connection.use((database) => database.exec("no SQL"))).toThrow("syntax error");
  expect(connection.use(one)).toBe(1);
});

test("a database that is gone is not replaced by an empty one", () => {
  const folder = mkdtempSync(join(tmpdir(), "minga-connection-"));
  expect(() => reopenDatabase({ folder, migrations: [] })).toThrow("is not there any more");
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
