// @vitest-environment happy-dom
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { openText } from "@minga/shared/items/liveText.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { bindText, mapIndex, spliceBetween } from "./textBinding.ts";

/** Two people with a text box each over one note; `sync` brings their documents together. */
function twoPeople(text: string) {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  addNotes(docs[0], "b", [{ id: "n", text, color: "yellow", createdAt: 1 }]);
  Y.applyUpdate(docs[1], Y.encodeStateAsUpdate(docs[0]), "line");
  const people = docs.map((doc) => {
    const live = openText(doc, "n");
    if (live === undefined) throw new Error("the note is there");
    const box = document.body.appendChild(document.createElement("textarea"));
    const unbind = bindText(box, live);
    return { doc, box, live, unbind };
  });
  const [mine, theirs] = people;
  if (mine === undefined || theirs === undefined) throw new Error("there are two");
  const sync = () => {
    Y.applyUpdate(mine.doc, Y.encodeStateAsUpdate(theirs.doc), "line");
    Y.applyUpdate(theirs.doc, Y.encodeStateAsUpdate(mine.doc), "line");
  };
  return { mine, theirs, sync };
}

/** Types at a place as a browser does: the value and the caret change, then the box says so. */
function type(box: HTMLTextAreaElement, at: number, letters: string, { over = 0 } = {}) {
  box.value = box.value.slice(0, at) + letters + box.value.slice(at + over);
  box.setSelectionRange(at + letters.length, at + letters.length);
  box.dispatchEvent(new Event("input"));
}

test("two people typing in one note lose nothing and each keeps the caret where it was", () => {
  const { mine, theirs, sync } = twoPeople("datos");

  type(mine.box, 5, " abiertos");
  type(theirs.box, 0, "los ");
  sync();

  expect(mine.box.value).toBe("los datos abiertos");
  expect(theirs.box.value).toBe("los datos abiertos");
  expect(mine.box.selectionStart).toBe(18);
  expect(theirs.box.selectionStart).toBe(4);
});

test("the same letter typed before mine moves my caret on, though the words look alike", () => {
  const { mine, theirs, sync } = twoPeople("aa");
  mine.box.setSelectionRange(2, 2);

  type(theirs.box, 0, "a");
  sync();

  expect(mine.box.value).toBe("aaa");
  expect(mine.box.selectionStart).toBe(3);
});

test("what someone takes away before my selection leaves the same words selected", () => {
  const { mine, theirs, sync } = twoPeople("uno dos tres");
  mine.box.setSelectionRange(4, 7);

  type(theirs.box, 0, "", { over: 4 });
  sync();

  expect(mine.box.value.slice(mine.box.selectionStart, mine.box.selectionEnd)).toBe("dos");
});

test("a composition is not disturbed by others, and their words come in when it ends", () => {
  const { mine, theirs, sync } = twoPeople("fin");

  mine.box.dispatchEvent(new CompositionEvent("compositionstart"));
  type(mine.box, 3, "´");
  type(theirs.box, 0, "al ");
  sync();
  expect(mine.box.value).toBe("fin´");
  type(mine.box, 3, "á", { over: 1 });
  mine.box.dispatchEvent(new CompositionEvent("compositionend"));
  sync();

  expect(mine.box.value).toBe("al finá");
  expect(theirs.box.value).toBe("al finá");
  expect(mine.box.selectionStart).toBe(7);
});

test("what was typed last is not lost when the box goes away in the middle of a composition", () => {
  const { mine } = twoPeople("");

  mine.box.dispatchEvent(new CompositionEvent("compositionstart"));
  mine.box.value = "hola";
  mine.unbind();

  expect(mine.live.read()).toBe("hola");
});

test("whatever two people type, both boxes and both documents end up saying the same", () => {
  const edit = fc.record({
    who: fc.boolean(),
    at: fc.nat(20),
    over: fc.nat(3),
    letters: fc.constantFrom("a", "ñandú", "", " ", "😀", "\n"),
    sync: fc.boolean(),
    composing: fc.constantFrom("start", "end", "as it is"),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const { mine, theirs, sync } = twoPeople("una nota");
      for (const { who, at, over, letters, sync: meets, composing } of edits) {
        const { box } = who ? mine : theirs;
        if (composing === "start") box.dispatchEvent(new CompositionEvent("compositionstart"));
        // Nobody can put a caret into the middle of a character.
        const place = whole(box.value, Math.min(at, box.value.length));
        const end = whole(box.value, Math.min(place + over, box.value.length));
        type(box, place, letters, { over: end - place });
        if (composing === "end") box.dispatchEvent(new CompositionEvent("compositionend"));
        if (meets) sync();
      }
      for (const { box } of [mine, theirs]) box.dispatchEvent(new CompositionEvent("compositionend"));
      sync();
      expect(mine.box.value).toBe(mine.live.read());
      expect(theirs.box.value).toBe(mine.box.value);
      expect(new TextDecoder().decode(new TextEncoder().encode(mine.box.value))).toBe(mine.box.value);
    }),
  );
});

function whole(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
}

test("a change among equal letters is found where the caret is", () => {
  expect(spliceBetween("aaa", "aaaa", 2)).toEqual({ index: 1, remove: "", insert: "a" });
  expect(spliceBetween("aaa", "aa", 0)).toEqual({ index: 0, remove: "a", insert: "" });
  expect(spliceBetween("igual", "igual", 5)).toBeUndefined();
});

test("a place behind others' words moves with them", () => {
  expect(mapIndex(3, "fin", "al fin")).toBe(6);
  expect(mapIndex(0, "fin", "fin y más")).toBe(0);
});
