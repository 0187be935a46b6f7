import { expect, test } from "vitest";
import * as Y from "yjs";
import { colorItems, deleteItems, setText } from "../boards/itemOperations.ts";
import { addNotes } from "../boards/notes/operations.ts";
import { items } from "../items/items.ts";
import { observeTable } from "./observe.ts";

function board() {
  const doc = new Y.Doc();
  const at = { x: 0, y: 0 };
  addNotes(doc, "b", [
    { id: "a", at, text: "uno", color: "yellow", createdAt: 1 },
    { id: "b", at, text: "dos", color: "yellow", createdAt: 2 },
  ]);
  return { doc, view: observeTable(doc, items) };
}

test("only what changed is a new object", () => {
  const { doc, view } = board();
  const before = view.get();

  setText(doc, "a", "uno y medio");

  expect(view.get().get("a")?.text).toBe("uno y medio");
  expect(view.get().get("b")).toBe(before.get("b"));
  expect(before.get("a")?.text).toBe("uno");
});

test("while nothing changes the view is the same object", () => {
  const { doc, view } = board();

  expect(view.get()).toBe(view.get());
  doc.getMap("elsewhere").set("x", 1);
  expect(view.get()).toBe(view.get());
});

test("listeners hear once a transaction, with the keys it touched", () => {
  const { doc, view } = board();
  const heard: string[][] = [];
  const stop = view.subscribe((keys) => heard.push([...keys].toSorted()));

  colorItems(doc, ["a", "b"], "pink");
  deleteItems(doc, ["b"]);
  stop();
  colorItems(doc, ["a"], "sky");

  expect(heard).toEqual([["a", "b"], ["b"]]);
  expect(view.get().has("b")).toBe(false);
});
