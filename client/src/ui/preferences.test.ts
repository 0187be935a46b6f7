// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { createTexts } from "../i18n/texts.ts";
import { applyPreferences } from "./applyPreferences.ts";
import { createPreferences } from "./preferences.ts";

afterEach(() => localStorage.clear());

test("what was preferred is there at the next visit", () => {
  createPreferences(() => localStorage).setState({ displayName: "Carmen", lastNoteColor: "sky" });

  expect(createPreferences(() => localStorage).getState()).toEqual({
    language: "es",
    theme: "system",
    displayName: "Carmen",
    lastNoteColor: "sky",
  });
});

test("a field that cannot be read falls back alone", () => {
  localStorage.setItem("minga.preferences", JSON.stringify({ language: "en", theme: "neon", displayName: 7 }));

  expect(createPreferences(() => localStorage).getState()).toMatchObject({
    language: "en",
    theme: "system",
    displayName: "",
  });
});

test.each(["{", "null", "7"])("rubbish in the browser's storage is no preference: %s", (rubbish) => {
  localStorage.setItem("minga.preferences", rubbish);

  expect(createPreferences(() => localStorage).getState().language).toBe("es");
});

test("where storage is forbidden, preferences hold for the visit", () => {
  const preferences = createPreferences(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  preferences.setState({ theme: "dark" });

  expect(preferences.getState().theme).toBe("dark");
});

test("the page follows theme and language, until it is told to stop", async () => {
  const preferences = createPreferences(() => localStorage);
  const stop = applyPreferences({ preferences, texts: await createTexts("es"), window });
  const root = document.documentElement;
  expect([root.lang, root.dir, root.dataset["theme"]]).toEqual(["es", "ltr", "light"]);

  preferences.setState({ theme: "dark", language: "en" });
  expect(root.dataset["theme"]).toBe("dark");
  await vi.waitFor(() => expect(root.lang).toBe("en"));

  stop();
  preferences.setState({ theme: "light" });
  expect(root.dataset["theme"]).toBe("dark");
});
