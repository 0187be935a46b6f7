// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Menu } from "./Menu.tsx";
import { showScreen, type TestScreen } from "./testScreen.tsx";

const chosen: string[] = [];
const item = (label: string, disabled = false) => ({ id: label, label, disabled, onChoose: () => chosen.push(label) });

let screen: TestScreen;
beforeEach(async () => {
  chosen.length = 0;
  const items = [item("Editar"), item("Duplicar"), item("Eliminar", true)];
  screen = await showScreen(<Menu label="Más opciones" items={items} />);
});
afterEach(() => screen.close());

const trigger = () => screen.find("[aria-haspopup]");
const focused = () => document.activeElement?.textContent;

test("arrows walk the items in a ring, and a letter jumps", async () => {
  trigger().focus();
  await screen.press("ArrowDown");
  expect(focused()).toBe("Editar");

  await screen.press("ArrowUp");
  expect(focused()).toBe("Eliminar");
  await screen.press("ArrowDown");
  expect(focused()).toBe("Editar");
  await screen.press("d");
  expect(focused()).toBe("Duplicar");
});

test("Esc closes it and gives the focus back", async () => {
  await screen.click(trigger());
  await screen.press("Escape");

  expect(screen.has('[role="menu"]')).toBe(false);
  expect(document.activeElement).toBe(trigger());
});

test("choosing does it and closes; what is not possible now does nothing", async () => {
  await screen.click(trigger());
  await screen.click(screen.find('[role="menuitem"]:nth-child(3)'));
  expect(chosen).toEqual([]);
  expect(trigger().getAttribute("aria-expanded")).toBe("true");

  await screen.click(screen.find('[role="menuitem"]:nth-child(2)'));
  expect(chosen).toEqual(["Duplicar"]);
  expect(screen.has('[role="menu"]')).toBe(false);
});

test("a press elsewhere closes it", async () => {
  await screen.click(trigger());
  await act(async () => document.body.dispatchEvent(new Event("pointerdown", { bubbles: true })));

  expect(screen.has('[role="menu"]')).toBe(false);
});
