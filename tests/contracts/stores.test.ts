import { randomBytes } from "node:crypto";
import { createMemoryStore } from "@minga/server/storage/memoryStore.ts";
import { describeStore } from "./store.contract.ts";

describeStore("a store in memory", async () => ({
  store: createMemoryStore({ random: randomBytes }),
  discard: async () => {},
}));
