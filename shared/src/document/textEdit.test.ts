import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { replaceText } from "./textEdit.ts";

test("the text says what it was told, whatever it said before, and never splits a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const text = new Y.Doc().getText();
      text.insert(0, before);
      replaceText(text, after);
      expect(text.toString()).toBe(after);
    }),
  );
});

test("two people typing at two ends of a text keep each other's words", () => {
  const mine = new Y.Doc();
  mine.getText().insert(0, "datos");
  const theirs = new Y.Doc();
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));

  replaceText(mine.getText(), "datos abiertos");
  replaceText(theirs.getText(), "los datos");
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));

  expect(mine.getText().toString()).toBe("los datos abiertos");
});

test("an emoji replaced by one that shares half its code stays whole on the other side", () => {
  const mine = new Y.Doc();
  mine.getText().insert(0, "😀");
  replaceText(mine.getText(), "😁");
  const theirs = new Y.Doc();
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));

  expect(theirs.getText().toString()).toBe("😁");
});
