// Two people place the first item of a board at the same moment: both are there, for everyone.
import { afterEach, beforeEach, expect, test } from "vitest";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { GROUP_DOCUMENT, openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

let house: SyncHouse;

beforeEach(async () => {
  house = await openSyncHouse();
});
afterEach(() => house.close());

test("written at once, both notes and both places stay", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  const beto = house.enter("beto", GROUP_DOCUMENT);
  await Promise.all([ana.saved(), beto.saved()]);
  writeNote(ana.doc, "a", { author: "ana" });
  writeNote(beto.doc, "b", { author: "beto" });
  await Promise.all([ana.saved(), beto.saved()]);
  for (const { doc } of [ana, beto]) {
    await until(() => doc.getMap("placements").size === 2);
    expect(notesOf(doc)).toEqual({ a: "a", b: "b" });
  }
});

test("written offline by both, they meet when both are back", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  const beto = house.enter("beto", GROUP_DOCUMENT);
  await Promise.all([ana.saved(), beto.saved()]);
  ana.provider.disconnect();
  beto.provider.disconnect();
  writeNote(ana.doc, "a", { author: "ana" });
  writeNote(beto.doc, "b", { author: "beto" });
  ana.provider.connect();
  beto.provider.connect();
  for (const { doc } of [ana, beto]) await until(() => doc.getMap("placements").size === 2);
  await Promise.all([ana.saved(), beto.saved()]);
  expect(await house.rooms.read(GROUP_DOCUMENT, notesOf)).toEqual({ a: "a", b: "b" });
});
