// Our own client and the real server in a process of its own, which is killed without a word.

import { type DocumentName, documentName } from "@minga/shared/protocol/documents.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { facilitate, join } from "../drivers/httpPeople.ts";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { type RunningServer, startServer } from "../drivers/server.ts";
import { createSyncDevice, type Reachable } from "../drivers/syncDevice.ts";
import { until } from "../drivers/yclient.ts";

let server: RunningServer;
let document: DocumentName;
let member: string;
let reach: Reachable;
const opened: { close(): void }[] = [];

beforeAll(async () => {
  server = await startServer();
  const { visit, origin, port, firstRunUrl = "" } = server;
  const { workshop } = await facilitate({ visit, firstRunSecret: new URL(firstRunUrl).hash.slice(1) });
  const ana = await join({ visit }, workshop, { name: "Ana" });
  const { membership } = ana;
  member = membership.member ?? "";
  document = documentName("group", membership.group ?? "");
  reach = {
    port,
    headers: () => ({ host: new URL(origin).host, origin, cookie: ana.visitor.cookie() ?? "" }),
    keep: (device) => opened.push(device),
  };
});
afterEach(() => {
  for (const device of opened.splice(0)) device.close();
});
afterAll(() => server.dispose());

test("a server that is killed while somebody writes is missed, and everything is saved once it is back", async () => {
  const device = createSyncDevice(reach, { document });
  const { doc, status } = device.openPage(member);
  await until(() => status.getState().kind === "saved");
  writeNote(doc, "a1", { author: member });
  const killed = server.kill();
  for (const id of ["a2", "a3", "a4"]) writeNote(doc, id, { author: member });
  await killed;
  await until(() => status.getState().kind === "offline");
  writeNote(doc, "a5", { author: member });
  expect(status.getState()).toMatchObject({ kind: "offline", onlyInPage: false });

  server = await server.restart();
  device.mend();
  await until(() => status.getState().kind === "saved");
  expect(Object.keys(await seenByNobodyBefore())).toEqual(expect.arrayContaining(["a1", "a2", "a3", "a4", "a5"]));
});

test("what was shown as saved is there after a kill, though the device is gone for good", async () => {
  const { doc, status, close } = createSyncDevice(reach, { document, keepsNothing: true }).openPage(member);
  await until(() => status.getState().kind === "saved");
  const saved = new Set<string>();
  status.subscribe(({ kind }) => {
    if (kind === "saved") for (const id of Object.keys(notesOf(doc))) saved.add(id);
  });
  for (let number = 0; saved.size < 20 && number < 5000; number += 1) {
    writeNote(doc, `b${number}`, { author: member });
    await new Promise((resolve) => setImmediate(resolve));
  }
  await server.kill();
  close();
  server = await server.restart();

  expect(Object.keys(await seenByNobodyBefore())).toEqual(expect.arrayContaining([...saved]));
});

/** What a device sees that was never here. */
async function seenByNobodyBefore(): Promise<Readonly<Record<string, string>>> {
  const page = createSyncDevice(reach, { document, keepsNothing: true }).openPage(member);
  await page.loaded;
  return notesOf(page.doc);
}
