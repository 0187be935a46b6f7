import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMemoryStore } from "@minga/server/storage/memoryStore.ts";
import { openSqliteStore } from "@minga/server/storage/sqlite/sqliteStore.ts";
import { readFolder } from "../drivers/dataFolder.ts";
import { describeStore } from "./store.contract.ts";

describeStore("a store in memory", async () => ({
  store: createMemoryStore({ random: randomBytes }),
  discard: async () => {},
}));

describeStore("a store in SQLite", async () => {
  const folder = await mkdtemp(join(tmpdir(), "minga-store-"));
  const open = () => openSqliteStore({ folder, random: randomBytes });
  return {
    store: await open(),
    reopen: open,
    readBytes: () => readFolder(folder),
    discard: () => rm(folder, { recursive: true }),
  };
});
