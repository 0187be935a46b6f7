// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { speak } from "../i18n/texts.ts";
import { SyncBadge } from "./SyncBadge.tsx";
import type { SyncState } from "./syncState.ts";
import { showScreen, type TestScreen } from "./testScreen.tsx";

let screen: TestScreen;
beforeEach(async () => {
  screen = await showScreen(null);
});
afterEach(() => screen.close());

const states: readonly (readonly [SyncState, string])[] = [
  [{ kind: "saved" }, "Guardado"],
  [{ kind: "sending" }, "Enviando…"],
  [{ kind: "offline", count: 0 }, "Sin conexión: puede seguir trabajando"],
  [{ kind: "offline", count: 1 }, "Sin conexión: 1 cambio en este equipo"],
  [{ kind: "offline", count: 3, oldestMs: 40_000 }, "Sin conexión: 3 cambios en este equipo"],
  [{ kind: "offline", count: 3, oldestMs: 720_000 }, "Sin conexión: 3 cambios en este equipo desde hace 12 minutos"],
  [{ kind: "offline", count: 2, onlyInPage: true }, "Sin conexión: 2 cambios solo en esta página; no la cierre"],
  [{ kind: "problem", reason: "storage-full" }, "El servidor no tiene espacio: sus cambios siguen en este equipo"],
];

test.each(states)("%j is said in words", async (state, words) => {
  await screen.show(<SyncBadge state={state} />);

  expect(screen.words()).toBe(words);
});

test("only trouble is read out", async () => {
  await screen.show(<SyncBadge state={{ kind: "sending" }} />);
  expect(screen.find("[aria-live]").getAttribute("aria-live")).toBe("off");

  await screen.show(<SyncBadge state={{ kind: "offline", count: 2 }} />);
  expect(screen.find("[aria-live]").getAttribute("aria-live")).toBe("polite");
});

test("the words follow the language at once", async () => {
  await screen.show(<SyncBadge state={{ kind: "offline", count: 2 }} />);
  await act(async () => {
    await speak(screen.texts, "en");
  });

  expect(screen.words()).toBe("Offline: 2 changes on this device");
});
