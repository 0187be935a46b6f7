import { expect, test } from "vitest";
import * as Y from "yjs";
import { type Migration, migrate } from "./migrate.ts";

/** A real reshaping: the colour «rose» of an early version became «pink». */
const renameRose: Migration = {
  name: "rose becomes pink",
  run(doc) {
    for (const note of doc.getMap("items").values()) {
      if (note instanceof Y.Map && note.get("color") === "rose") note.set("color", "pink");
    }
  },
};

function stored(): Y.Doc {
  const doc = new Y.Doc();
  const note = new Y.Map();
  note.set("color", "rose");
  doc.getMap("items").set("a", note);
  return doc;
}

function color(doc: Y.Doc): unknown {
  return (doc.getMap("items").get("a") as Y.Map<unknown>).get("color");
}

test("a stored document is brought up to date once, and stays as it is the second time", () => {
  const doc = stored();

  expect(migrate(doc, [renameRose])).toEqual(["rose becomes pink"]);
  expect(color(doc)).toBe("pink");
  (doc.getMap("items").get("a") as Y.Map<unknown>).set("color", "rose");
  expect(migrate(doc, [renameRose])).toEqual([]);
  expect(color(doc)).toBe("rose");
});

test("a document of a newer version is refused and left as it was", () => {
  const doc = stored();
  migrate(doc, [renameRose, renameRose]);
  const before = Y.encodeStateVector(doc);

  expect(() => migrate(doc, [renameRose])).toThrow(/newer/);
  expect(Y.encodeStateVector(doc)).toEqual(before);
});

test("two servers that migrate the same stored document come to the same end", () => {
  const state = Y.encodeStateAsUpdate(stored());
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  for (const doc of [one, other]) {
    Y.applyUpdate(doc, state);
    migrate(doc, [renameRose]);
  }
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));

  expect(one.getMap("items").toJSON()).toEqual(other.getMap("items").toJSON());
  expect(migrate(one, [renameRose])).toEqual([]);
});
