// Who may write which table of which document.
import { setValue } from "@minga/shared/document/table.ts";
import { live } from "@minga/shared/facilitation/live.ts";
import { meta } from "@minga/shared/facilitation/meta.ts";
import { people } from "@minga/shared/facilitation/people.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import type * as Y from "yjs";
import { writeNote } from "../drivers/notes.ts";
import {
  GROUP_DOCUMENT,
  openSyncHouse,
  type PersonId,
  type SyncHouse,
  WORKSHOP_DOCUMENT,
} from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

let house: SyncHouse;

beforeEach(async () => {
  house = await openSyncHouse();
  await house.rooms.write(WORKSHOP_DOCUMENT, (doc) => {
    setValue(doc, meta, "title", "Ruta digital");
    setValue(doc, live, "now", { stage: "uno" });
  });
});
afterEach(() => house.close());

const title = (doc: Y.Doc) => doc.getMap("meta").get("title");

test("a facilitator writes the script, and everybody reads it", async () => {
  const carla = house.enter("carla", WORKSHOP_DOCUMENT);
  const ana = house.enter("ana", WORKSHOP_DOCUMENT);
  await Promise.all([carla.saved(), ana.saved()]);
  setValue(carla.doc, meta, "title", "Otra ruta");
  await until(() => title(ana.doc) === "Otra ruta");
});

test.each<[string, PersonId, (doc: Y.Doc) => void]>([
  ["a participant writes the script", "ana", (doc) => setValue(doc, meta, "title", "Mía")],
  ["a participant deletes from the script", "ana", (doc) => doc.getMap("meta").delete("title")],
  ["a facilitator writes the state of the room", "carla", (doc) => setValue(doc, live, "now", { stage: "dos" })],
  [
    "a facilitator writes who is there",
    "carla",
    (doc) => setValue(doc, people, "ana", { role: "facilitator", tint: 1, number: 1 }),
  ],
  ["a facilitator writes the schema's version", "carla", (doc) => doc.getMap("schema").set("version", 99)],
])("%s: the socket is closed and nothing is written", async (_what, person, change) => {
  const other = house.enter("beto", WORKSHOP_DOCUMENT);
  const author = house.enter(person, WORKSHOP_DOCUMENT);
  await Promise.all([author.saved(), other.saved()]);
  const before = await house.rooms.read(WORKSHOP_DOCUMENT, wholeOf);
  change(author.doc);
  expect(await author.closed()).toBe(4403);
  expect(await house.rooms.read(WORKSHOP_DOCUMENT, wholeOf)).toEqual(before);
  expect(other.closeCodes).toEqual([]);
});

test.each<[string, (doc: Y.Doc) => void]>([
  ["a table of its own", (doc) => doc.getMap("mine").set("a", 1)],
  ["a list in a table's place", (doc) => doc.getArray("items").push([1])],
  ["a table of another kind of document", (doc) => setValue(doc, meta, "title", "x")],
])("%s: the socket is closed and nothing is written", async (_what, change) => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  await ana.saved();
  change(ana.doc);
  expect(await ana.closed()).toBe(4400);
  expect(await house.rooms.read(GROUP_DOCUMENT, (doc) => [...doc.share.keys()].sort())).toEqual([
    "items",
    "links",
    "placements",
    "schema",
  ]);
});

test("people of one group write on its board", async () => {
  const ana = house.enter("ana", GROUP_DOCUMENT);
  const beto = house.enter("beto", GROUP_DOCUMENT);
  await Promise.all([ana.saved(), beto.saved()]);
  writeNote(ana.doc, "a", { author: "ana" });
  writeNote(beto.doc, "b", { author: "beto" });
  await Promise.all([ana.saved(), beto.saved()]);
  await until(() => ana.doc.getMap("items").size === 2 && beto.doc.getMap("items").size === 2);
});

function wholeOf(doc: Y.Doc): unknown {
  return Object.fromEntries([...doc.share.keys()].map((name) => [name, doc.getMap(name).toJSON()]));
}
