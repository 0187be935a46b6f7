import { expect, test } from "vitest";
import { translate } from "./translate.ts";

const catalogue = {
  plain: "Guardar",
  people_one: "{{count, number}} persona",
  people_many: "{{count, number}} de personas",
  people_other: "{{count, number}} personas",
  deep: { er: "{{name}}, {{ name }} y {{other}}" },
};
const spanish = { language: "es", catalogue } as const;

test("a count chooses its form and is written as people write it", () => {
  expect(translate(spanish, "people", { count: 1 })).toBe("1 persona");
  expect(translate(spanish, "people", { count: 12_345 })).toBe("12.345 personas");
  expect(translate(spanish, "people", { count: 1_000_000 })).toBe("1.000.000 de personas");
});

test("values are filled in as they are, however they look", () => {
  expect(translate(spanish, "deep.er", { name: "$& <b> {{other}}", other: "Ana" })).toBe(
    "$& <b> {{other}}, $& <b> {{other}} y Ana",
  );
});

test("a value nobody gave is left to be seen, and a key that is none gives nothing", () => {
  expect(translate(spanish, "deep.er", { name: "Ana" })).toBe("Ana, Ana y {{other}}");
  expect(translate(spanish, "nothing")).toBeUndefined();
  expect(translate(spanish, "deep")).toBeUndefined();
  expect(translate(spanish, "plain.toString")).toBeUndefined();
});
