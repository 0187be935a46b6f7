import { overlaps } from "@minga/shared/core/geometry.ts";
import { expect, test } from "vitest";
import { testBoard } from "./testBoard.ts";
import { groupNotes, moveToTheme, takeNotesOut, takeThemesApart } from "./themeCommands.ts";

/** Three notes apart from each other, and far from them a fourth. */
function board() {
  const made = testBoard().with(
    { id: "a", at: { x: 0, y: 0 } },
    { id: "b", at: { x: 400, y: 0 } },
    { id: "c", at: { x: 800, y: 0 } },
    { id: "far", at: { x: 3000, y: 3000 } },
  );
  return made;
}

/** The same with `a` and `b` in theme `new1`, whose corner is (-14, -52). */
function grouped() {
  const made = board();
  made.editor.selection.set(["a", "b"]);
  groupNotes.run(made.editor);
  made.editor.editing.setState({ kind: "none" }, true);
  return made;
}

type Board = ReturnType<typeof board>;

function within({ editor }: Board) {
  return Object.fromEntries([...editor.scene.placed.getState()].map(([id, placed]) => [id, placed.within]));
}

test("a note dropped squarely on another makes a theme of both, and its name is asked for", () => {
  const made = board();

  made.pointer.down("a").moveTo(475, 75);
  expect(made.editor.gesture.getState()).toMatchObject({ landing: { item: "b" } });
  made.pointer.up();

  expect(within(made)).toMatchObject({ a: "new1", b: "new1", c: undefined });
  expect(made.places["new1"]).toEqual([386, -52]);
  expect(made.editor.editing.getState()).toEqual({ kind: "item", id: "new1" });
});

test("a new theme finds a place where it covers no other note", () => {
  const made = testBoard().with(
    { id: "a", at: { x: 0, y: 0 } },
    { id: "b", at: { x: 400, y: 0 } },
    { id: "beside", at: { x: 550, y: 0 } },
  );

  made.pointer.down("a").moveTo(470, 70).up();

  const placed = made.editor.scene.placed.getState();
  const beside = placed.get("beside")?.box;
  const theme = placed.get("new1")?.box;
  expect(beside && theme && overlaps(beside, theme)).toBe(false);
  expect(Math.hypot((theme?.x ?? 0) - 386, (theme?.y ?? 0) + 52)).toBeLessThan(250);
});

test("a note dropped at the edge of another lies beside it and makes nothing", () => {
  const made = board();

  made.pointer.down("a").moveTo(520, 75).up();

  expect(within(made)).toMatchObject({ a: undefined, b: undefined });
  expect(Object.keys(made.places)).toHaveLength(4);
});

test("Ctrl+G makes a theme of what is chosen, and one undo takes it back", () => {
  const made = board();
  made.editor.selection.set(["a", "c"]);

  made.press("Mod+G");
  expect(within(made)).toMatchObject({ a: "new1", c: "new1", b: undefined });

  made.history.undo();
  expect(made.places).toEqual({ a: [0, 0], b: [400, 0], c: [800, 0], far: [3000, 3000] });
});

test("a note dropped into a theme goes in, and the theme is lit meanwhile", () => {
  const made = grouped();

  made.pointer.down("far").moveTo(60, 20);
  expect(made.editor.gesture.getState()).toMatchObject({ landing: { item: "new1" } });
  made.pointer.up();

  expect(within(made)["far"]).toBe("new1");
});

test("a note dragged out of its theme lies where it was let go", () => {
  const made = grouped();

  made.pointer.down("b").moveTo(1500, 1500).up();

  expect(within(made)).toMatchObject({ a: "new1", b: undefined });
  expect(made.places["b"]).toEqual([1430, 1430]);
});

test("a note let go inside its theme goes back to its place", () => {
  const made = grouped();
  const before = made.places;

  made.pointer.down("b").moveBy(20, 40).up();

  expect(made.places).toEqual(before);
  expect(made.history.get().canUndo).toBe(true);
});

test("moving a theme takes its notes along, also to the eye", () => {
  const made = grouped();
  const at = made.places["new1"] ?? [];

  made.pointer.down({ x: 0, y: -40 }).moveBy(1000, 500);
  expect([...(gestureOf(made)?.origins.keys() ?? [])]).toEqual(["new1", "a", "b"]);
  made.pointer.up();

  expect(made.places["new1"]).toEqual([(at[0] ?? 0) + 1000, (at[1] ?? 0) + 500]);
  expect(made.places["a"]).toEqual([1000, 500]);
  expect(within(made)).toMatchObject({ a: "new1", b: "new1" });
});

test("a theme over a theme stays a theme beside it", () => {
  const made = grouped();
  made.editor.selection.set(["c", "far"]);
  groupNotes.run(made.editor);
  made.editor.editing.setState({ kind: "none" }, true);
  const [x = 0, y = 0] = made.places["new2"] ?? [];

  made.pointer
    .down({ x: x + 20, y: y + 10 })
    .moveTo(100, 20)
    .up();

  expect(within(made)).toMatchObject({ new1: undefined, new2: undefined, c: "new2", a: "new1" });
});

test("a note goes out of its theme, and into one that is there, by command", () => {
  const made = grouped();
  made.editor.selection.set(["b"]);
  takeNotesOut.run(made.editor);
  expect(within(made)["b"]).toBeUndefined();

  made.editor.selection.set(["b", "c"]);
  moveToTheme(made.editor, "new1");

  expect(within(made)).toMatchObject({ a: "new1", b: "new1", c: "new1" });
});

test("a theme taken apart or deleted leaves its notes where they were seen", () => {
  for (const end of [
    takeThemesApart.run,
    (editor: Board["editor"]) => void editor.surface.removal.run(editor, ["new1"]),
  ]) {
    const made = grouped();
    const { a, b } = made.places;
    made.editor.selection.set(["new1"]);

    end(made.editor);

    expect(made.places).toEqual({ a, b, c: [800, 0], far: [3000, 3000] });
    expect(within(made)["a"]).toBeUndefined();
    made.history.undo();
    expect(within(made)).toMatchObject({ a: "new1", b: "new1" });
  }
});

test("a theme deleted together with its notes takes them with it", () => {
  const made = grouped();
  made.editor.selection.set(["new1", "a"]);

  made.press("Delete");

  expect(Object.keys(made.places).sort()).toEqual(["b", "c", "far"]);
});

test("a theme without a name stays", () => {
  const made = board();
  made.editor.selection.set(["a"]);
  made.press("Mod+G");

  made.pointer.down({ x: 2000, y: 2000 }).up();

  expect(within(made)["a"]).toBe("new1");
});

test("a theme of notes near a region's edge lies wholly in the region, and leaves its heading in sight", () => {
  const made = testBoard({
    regions: [{ id: "ideas", title: "Ideas", rect: [0, 0, 1, 1] }],
  }).with({ id: "a", at: { x: 10, y: 10 } }, { id: "b", at: { x: 200, y: 10 } });
  made.editor.selection.set(["a", "b"]);

  groupNotes.run(made.editor);

  const theme = made.editor.scene.placed.getState().get("new1");
  expect(theme?.region).toBe("ideas");
  expect(theme?.box.x).toBeGreaterThanOrEqual(6);
  expect(theme?.box.y).toBeGreaterThanOrEqual(54);
});

test("what is written inside a theme belongs to it", () => {
  const made = grouped();

  made.editor.surface.making?.add(made.editor, [
    {
      id: "n",
      item: { kind: "note", text: "nueva", color: "sky", createdAt: 9 },
      box: { x: 100, y: 0, width: 140, height: 140 },
      region: undefined,
      z: 0,
    },
  ]);

  expect(within(made)["n"]).toBe("new1");
});

test("arrow keys leave alone what has its place from a theme", () => {
  const made = grouped();
  const before = made.places;
  made.editor.selection.set(["b"]);

  made.press("ArrowRight");

  expect(made.places).toEqual(before);
});

function gestureOf({ editor }: Board) {
  const gesture = editor.gesture.getState();
  return gesture.kind === "moving" ? gesture : undefined;
}
