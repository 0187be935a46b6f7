// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showScreen, type TestScreen } from "./testScreen.tsx";

let screen: TestScreen;
beforeEach(async () => {
  vi.useFakeTimers();
  screen = await showScreen(<main>Tablero</main>);
});
afterEach(async () => {
  await screen.close();
  vi.useRealTimers();
});

const show = async (text: string, run?: () => void) =>
  act(async () => screen.toasts.show({ text, action: run && { label: "Deshacer", run } }));
const pass = async (ms: number) => act(async () => vi.advanceTimersByTime(ms));
const status = () => screen.find('[role="status"]').textContent;

test("a notice is said once and goes after six seconds", async () => {
  await show("Se copió el enlace.");
  expect(status()).toContain("Se copió el enlace.");

  await pass(6000);
  expect(status()).toBe("");
});

test("a second notice waits for the first", async () => {
  await show("Se eliminaron 12 notas.");
  await show("Se copió el enlace.");
  expect(status()).not.toContain("enlace");

  await pass(6000);
  expect(status()).toContain("Se copió el enlace.");
});

test("undo is done once and the notice goes", async () => {
  const undo = vi.fn();
  await show("Se eliminaron 12 notas.", undo);
  await screen.click(screen.find('[role="status"] button'));

  expect(undo).toHaveBeenCalledOnce();
  expect(status()).toBe("");
});

test("a notice in focus stays until it is left", async () => {
  await show("Se eliminaron 12 notas.", () => {});
  await act(async () => screen.find('[role="status"] button').focus());
  await pass(20_000);
  expect(status()).toContain("Se eliminaron");

  await act(async () => screen.find('[role="status"] button').blur());
  await pass(6000);
  expect(status()).toBe("");
});

test("sentences in quick succession are read as one", async () => {
  await act(async () => {
    screen.announcer.announce("Llegó Carmen.");
    screen.announcer.announce("Llegó Inti.");
    screen.announcer.announce("Llegó Carmen.");
  });
  await pass(400);

  expect(screen.words()).toContain("Llegó Carmen. Llegó Inti.");
});
