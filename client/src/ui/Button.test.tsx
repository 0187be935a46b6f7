// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Button } from "./Button.tsx";
import { showScreen, type TestScreen } from "./testScreen.tsx";

let screen: TestScreen;
beforeEach(async () => {
  screen = await showScreen(null);
});
afterEach(() => screen.close());

test("a button that cannot be pressed can be reached, and says why", async () => {
  const reveal = vi.fn();
  await screen.show(
    <Button disabledReason="Nadie ha escrito todavía." onClick={reveal}>
      Revelar
    </Button>,
  );
  const button = screen.find("button");
  button.focus();
  await screen.click(button);

  expect(reveal).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
  expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "Nadie ha escrito todavía.",
  );
});

test("a waiting button keeps its words, and a second press does not send the form again", async () => {
  const send = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  await screen.show(
    <form onSubmit={send}>
      <Button type="submit" busy>
        Unirse al taller
      </Button>
    </form>,
  );
  await screen.click(screen.find("button"));

  expect(send).not.toHaveBeenCalled();
  expect(screen.words()).toBe("Unirse al taller");
});
