// What SQLite adds to the promises of every store: it says what it finds, and touches nothing that it must not open.
import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "@minga/server/storage/sqlite/sqliteStore.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const DOCUMENT = documentName("group", "g1");
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "minga-storage-"));
  file = join(folder, "minga.db");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("opening", () => {
  test("a folder that does not exist yet is made", async () => {
    const store = await openStore(join(folder, "a", "b"));
    await store.close();
    expect(await readdir(join(folder, "a", "b"))).toContain("minga.db");
  });

  test("a file in the folder's place is refused", async () => {
    await writeFile(join(folder, "taken"), "");
    await expectRefusal(join(folder, "taken"), "server.problem.folderNotWritable");
  });

  test("a database of a newer version is refused and not touched", async () => {
    await makeDatabase();
    change("PRAGMA user_version = 9999");
    await expectUntouched(() => expectRefusal(folder, "server.problem.databaseNewer"));
  });

  test("a file that is no database is refused and not touched", async () => {
    await writeFile(file, "a letter to my aunt, longer than the header of a database would be ".repeat(20));
    await expectUntouched(() => expectRefusal(folder, "server.problem.databaseDamaged"));
  });

  test("somebody else's database is refused and not touched", async () => {
    change("CREATE TABLE recipes (id)");
    await expectUntouched(() => expectRefusal(folder, "server.problem.databaseDamaged"));
  });

  test("a database with overwritten pages is refused and not touched", async () => {
    await makeDatabase();
    const bytes = await readFile(file);
    bytes.fill(0xab, 4096, 4096 * 5);
    await writeFile(file, bytes);
    await expectUntouched(() => expectRefusal(folder, "server.problem.databaseDamaged"));
  });

  test("a truncated database is refused and not touched", async () => {
    await makeDatabase();
    await writeFile(file, (await readFile(file)).subarray(0, 6000));
    await expectUntouched(() => expectRefusal(folder, "server.problem.databaseDamaged"));
  });

  test("a second process on the same folder is told so, and the first goes on", async () => {
    const first = await openStore(folder);
    await expectRefusal(folder, "server.problem.folderInUse");
    await first.commit({ updates: [{ document: DOCUMENT, bytes: Uint8Array.of(1) }] });
    await first.close();
    const second = await openStore(folder);
    expect((await second.read(DOCUMENT))?.upTo).toBe(1);
    await second.close();
  });
});

describe("reading", () => {
  test.each([
    ["a changed byte", "UPDATE updates SET bytes = x'ff' WHERE sequence = 2"],
    ["a missing update in the middle", "DELETE FROM updates WHERE sequence = 2"],
    ["a missing update at the end", "DELETE FROM updates WHERE sequence = 3"],
    [
      "two updates that changed places",
      "UPDATE updates SET sequence = -sequence; UPDATE updates SET sequence = sequence + 5 WHERE sequence > -3; UPDATE updates SET sequence = CASE sequence WHEN 4 THEN 2 WHEN 3 THEN 1 ELSE 3 END",
    ],
    ["a missing log", "DELETE FROM updates"],
  ])("%s throws and never returns less", async (_, damage) => {
    await makeDatabase();
    change(damage);
    const store = await openStore(folder);
    await expect(store.read(DOCUMENT)).rejects.toMatchObject({ code: "unavailable" });
    await store.close();
  });

  test("a damaged snapshot throws", async () => {
    const store = await openStore(folder);
    await store.commit({ updates: [{ document: DOCUMENT, bytes: Uint8Array.of(1) }] });
    await store.compact(DOCUMENT, Uint8Array.of(1, 2), 1);
    await store.close();
    change("UPDATE snapshots SET bytes = x'0103'");
    const again = await openStore(folder);
    await expect(again.read(DOCUMENT)).rejects.toMatchObject({ code: "unavailable" });
    await again.close();
  });
});

test("what is written is on disk in full: WAL, synchronous, overwritten when deleted", async () => {
  const store = await openStore(folder);
  const pragma = async (name: string) =>
    Object.values((await store.query({ sql: `PRAGMA ${name}`, parameters: [] }))[0] ?? {})[0];
  expect(await pragma("journal_mode")).toBe("wal");
  expect(await pragma("synchronous")).toBe(2);
  expect(await pragma("secure_delete")).toBe(1);
  expect(await pragma("foreign_keys")).toBe(1);
  await store.close();
});

function openStore(where: string) {
  return openSqliteStore({ folder: where, random: randomBytes });
}

async function makeDatabase(): Promise<void> {
  const store = await openStore(folder);
  for (const byte of [1, 2, 3]) await store.commit({ updates: [{ document: DOCUMENT, bytes: Uint8Array.of(byte) }] });
  await store.close();
}

function change(sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

async function expectRefusal(where: string, reason: string): Promise<void> {
  await expect(openStore(where)).rejects.toMatchObject({ reason });
}

async function expectUntouched(action: () => Promise<void>): Promise<void> {
  const before = await contents();
  await action();
  expect(await contents()).toEqual(before);
}

async function contents(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await readFile(join(folder, name))).toString("hex")] as const)),
  );
}
