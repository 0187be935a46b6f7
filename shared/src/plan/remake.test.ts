// Making a plan, and making it again: what people wrote stays, the rest follows the roadmap.
import { array, assert, boolean, constantFrom, integer, property, record, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { inOrder } from "../document/inOrder.ts";
import { removeAction, setActionField, setActionText } from "./planOperations.ts";
import { readPlan } from "./planView.ts";
import { bind, fill, initiative, make, report } from "./testing/plans.ts";

/** "A1.1 i1+i2", in the plan's order; «!» where the initiatives are gone. */
function summary(doc: Y.Doc): readonly string[] {
  const plan = readPlan(doc);
  return inOrder(plan.actions).map(({ id, code }) => {
    const source = plan.sources.get(id);
    return `${code} ${source?.initiatives.map((each) => each.id).join("+")}${source?.gone ? "!" : ""}`;
  });
}

test("joined initiatives are one action: words of the first, from the earliest day to the latest", () => {
  const doc = new Y.Doc();
  const early = initiative("i1", { text: "  Ventanilla única  ", start: "2026-04-01", end: "2026-06-30" });
  const late = initiative("i2", { start: "2026-01-01", end: "2026-03-31" });
  expect(make(doc, { wanted: [[early, late], [initiative("i3")]] })).toEqual({ made: 2, updated: 0, gone: 0 });
  expect(summary(doc)).toEqual(["A1.1 i1+i2", "A1.2 i3"]);
  expect(readPlan(doc).actions.get("p1")).toMatchObject({
    action: "Ventanilla única",
    objective: "",
    start: "2026-01-01",
    end: "2026-06-30",
  });
});

test("two hundred at once, and two hundred more, come in the order in which they were asked for", () => {
  const doc = new Y.Doc();
  const asked = Array.from({ length: 400 }, (_, index) => [initiative(`i${index}`)]);
  make(doc, { wanted: asked.slice(0, 200) });
  make(doc, { wanted: asked.slice(200) });
  expect(inOrder(readPlan(doc).actions).map(({ code }) => code)).toEqual(asked.map((_, index) => `A1.${index + 1}`));
});

test("made again, what nobody touched follows the roadmap and what people wrote stays", () => {
  const doc = new Y.Doc();
  make(doc, { wanted: [[initiative("i1")]] });
  setActionText(doc, "p1", { field: "objective", text: "Menos filas" });
  setActionField(doc, "p1", { field: "end", value: "2026-10-31" });
  const moved = initiative("i1", { text: "Más corto", start: "2026-02-01", end: "2027-03-31" });
  expect(make(doc, { wanted: [[moved]], version: "v2" })).toEqual({ made: 0, updated: 1, gone: 0 });
  const plan = readPlan(doc);
  expect(plan.actions.get("p1")).toMatchObject({
    action: "Más corto",
    objective: "Menos filas",
    start: "2026-02-01",
    end: "2026-10-31",
  });
  expect(plan.sources.get("p1")).toMatchObject({ version: "v2", initiatives: [moved] });
});

test("words that people changed stay theirs, however often the plan is made", () => {
  const doc = new Y.Doc();
  make(doc, { wanted: [[initiative("i1")]] });
  setActionText(doc, "p1", { field: "action", text: "Nuestras palabras" });
  for (const text of ["otra", "una más"]) make(doc, { wanted: [[initiative("i1", { text })]], version: text });
  expect(readPlan(doc).actions.get("p1")?.action).toBe("Nuestras palabras");
});

test("made again from the same it writes nothing", () => {
  const doc = new Y.Doc();
  make(doc, { wanted: [[initiative("i1")], [initiative("i2")]] });
  const before = Y.encodeStateVector(doc);
  expect(make(doc, { wanted: [[initiative("i1")], [initiative("i2")]] })).toEqual({ made: 0, updated: 2, gone: 0 });
  expect(Y.encodeStateVector(doc)).toEqual(before);
});

test("an action whose initiatives have left the roadmap is kept and marked, until one is back", () => {
  const doc = new Y.Doc();
  make(doc, { wanted: [[initiative("i1")], [initiative("i2")]] });
  expect(make(doc, { wanted: [[initiative("i2")]] })).toEqual({ made: 0, updated: 1, gone: 1 });
  expect(summary(doc)).toEqual(["A1.1 i1!", "A1.2 i2"]);
  make(doc, { wanted: [[initiative("i2")]], present: ["i1", "i2"] });
  expect(summary(doc)).toEqual(["A1.1 i1", "A1.2 i2"]);
});

test("an action that went into another one is kept and marked", () => {
  const doc = new Y.Doc();
  make(doc, { wanted: [[initiative("i1")], [initiative("i2")]] });
  expect(make(doc, { wanted: [[initiative("i1"), initiative("i2")]] })).toEqual({ made: 0, updated: 1, gone: 1 });
  expect(summary(doc)).toEqual(["A1.1 i1+i2", "A1.2 i2!"]);
});

test("a joined action that is taken apart goes on with one part, and the other is new", () => {
  const doc = new Y.Doc();
  make(doc, { wanted: [[initiative("i1"), initiative("i2")]] });
  expect(make(doc, { wanted: [[initiative("i2")], [initiative("i1")]] })).toMatchObject({ made: 1, updated: 1 });
  expect(summary(doc)).toEqual(["A1.1 i2", "A1.2 i1"]);
});

test("a committed action is left alone, with its initiatives", () => {
  const doc = new Y.Doc();
  make(doc, { wanted: [[initiative("i1")]] });
  fill(doc, "p1");
  bind(doc, "p1", 1);
  const before = JSON.stringify(readPlan(doc).actions.get("p1"));
  const moved = initiative("i1", { start: "2027-01-01", end: "2027-02-01", text: "Otra" });
  expect(make(doc, { wanted: [[moved, initiative("i2")], [initiative("i3")]], version: "v2" })).toEqual({
    made: 2,
    updated: 0,
    gone: 0,
  });
  expect(summary(doc)).toEqual(["A1.1 i1", "A1.2 i2", "A1.3 i3"]);
  expect(JSON.stringify(readPlan(doc).actions.get("p1"))).toBe(before);
  expect(readPlan(doc).sources.get("p1")?.version).toBe("v1");
  // Not even where it is gone from the roadmap.
  make(doc, { wanted: [[initiative("i2")]] });
  expect(summary(doc)[0]).toBe("A1.1 i1");
});

test("one that was given up is not taken up again", () => {
  const doc = new Y.Doc();
  make(doc, { wanted: [[initiative("i1")]] });
  report(doc, "p1", { at: 1, status: "cancelled" });
  expect(make(doc, { wanted: [[initiative("i1")]] })).toEqual({ made: 0, updated: 0, gone: 0 });
});

test("the code of a deleted action is never given again", () => {
  const doc = new Y.Doc();
  make(doc, { wanted: [[initiative("i1")], [initiative("i2")]] });
  removeAction(doc, "p2");
  make(doc, { wanted: [[initiative("i2")]] });
  expect(summary(doc)).toEqual(["A1.1 i1!", "A1.3 i2"]);
});

test("whatever is chosen, joined and repeated: each list is one action with exactly its initiatives, and no code is twice", () => {
  const ids = ["i1", "i2", "i3", "i4", "i5", "i6"];
  const call = record({
    chosen: shuffledSubarray(ids, { minLength: 1 }),
    cuts: array(boolean(), { minLength: 6, maxLength: 6 }),
    day: integer({ min: 10, max: 28 }),
    afterwards: constantFrom("commit", "delete", "nothing"),
  });
  assert(
    property(array(call, { minLength: 1, maxLength: 6 }), (calls) => {
      const doc = new Y.Doc();
      const gone = new Set<string>();
      const bound = new Set<string>();
      for (const [index, { chosen, cuts, day, afterwards }] of calls.entries()) {
        const wanted = cut(chosen, cuts).map((list) =>
          list.map((id) => initiative(id, { start: `2026-01-${day}`, text: `${id} ${index}` })),
        );
        make(doc, { wanted, version: `v${index}` });
        const plan = readPlan(doc);
        const now = [...plan.sources]
          .filter(([id]) => plan.actions.has(id))
          .map(([, { initiatives }]) => initiatives.map(({ id }) => id).join("+"));
        for (const list of wanted) {
          const open = list.filter(({ id }) => !bound.has(id)).map(({ id }) => id);
          if (open.length > 0) expect(now.filter((each) => each === open.join("+"))).toHaveLength(1);
        }
        const fresh = [...plan.sources.values()].filter(({ version }) => version === `v${index}`);
        const named = fresh.flatMap(({ initiatives }) => initiatives.map(({ id }) => id));
        expect(new Set(named).size).toBe(named.length);
        const given = [...plan.actions.values()].map(({ code }) => code);
        expect(new Set(given).size).toBe(given.length);
        const [first] = inOrder(plan.actions);
        if (first && afterwards === "commit" && !plan.commitments.has(first.id)) {
          bind(doc, first.id, index);
          for (const { id } of plan.sources.get(first.id)?.initiatives ?? []) bound.add(id);
        } else if (first && afterwards === "delete" && !plan.commitments.has(first.id)) {
          gone.add(first.code);
          removeAction(doc, first.id);
        }
        for (const code of gone)
          expect([...readPlan(doc).actions.values()].map((each) => each.code)).not.toContain(code);
      }
    }),
    { numRuns: 100 },
  );
});

function cut<T>(list: readonly T[], cuts: readonly boolean[]): readonly (readonly T[])[] {
  const lists: T[][] = [];
  for (const [index, each] of list.entries()) {
    const last = lists.at(-1);
    if (last === undefined || cuts[index]) lists.push([each]);
    else last.push(each);
  }
  return lists;
}
