import { expect, test } from "vitest";
import { checkNewWorkshop, type NewWorkshopForm } from "./newWorkshopForm.ts";

const form: NewWorkshopForm = {
  template: "ruta-digital",
  title: " Ruta digital ",
  place: " Quito ",
  startsOn: "2026-10-11",
  endsOn: "",
  language: "es",
  groups: "4",
};

test("a workshop of one day ends on the day it starts", () => {
  expect(checkNewWorkshop(form)).toEqual({
    workshop: {
      template: "ruta-digital",
      title: "Ruta digital",
      place: "Quito",
      startsOn: "2026-10-11",
      endsOn: "2026-10-11",
      language: "es",
      groups: 4,
    },
  });
});

test("days may stay unknown", () => {
  expect(checkNewWorkshop({ ...form, startsOn: "" })).toMatchObject({ workshop: { startsOn: "", endsOn: "" } });
});

test("everything that is wrong is said at once", () => {
  expect(checkNewWorkshop({ ...form, title: " ", endsOn: "2026-10-10", groups: "many" })).toEqual({
    problems: { title: true, endsOn: true, groups: true },
  });
});
