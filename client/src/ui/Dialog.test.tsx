// @vitest-environment happy-dom
import { useState } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { showScreen, type TestScreen } from "./testScreen.tsx";

function Vote() {
  const [isAsking, setAsking] = useState(false);
  const leave = () => setAsking(false);
  return (
    <>
      <Button id="ask" onClick={() => setAsking(true)}>
        Cerrar votación
      </Button>
      <Dialog
        isOpen={isAsking}
        title="¿Desea cerrar la votación?"
        onClose={leave}
        actions={
          <Button id="no" onClick={leave}>
            Cancelar
          </Button>
        }
      >
        <p>Ya no se podrán cambiar los votos.</p>
      </Dialog>
    </>
  );
}

let screen: TestScreen;
beforeEach(async () => {
  screen = await showScreen(<Vote />);
  screen.find("#ask").focus();
  await screen.click(screen.find("#ask"));
});
afterEach(() => screen.close());

test("it opens above everything, with its question as its name", () => {
  const dialog = screen.find<HTMLDialogElement>("dialog");

  expect(dialog.open).toBe(true);
  expect(document.getElementById(dialog.getAttribute("aria-labelledby") ?? "")?.textContent).toBe(
    "¿Desea cerrar la votación?",
  );
});

test("answering gives the focus back to the button that asked", async () => {
  screen.find("#no").focus();
  await screen.click(screen.find("#no"));

  expect(screen.has("dialog")).toBe(false);
  expect(document.activeElement?.id).toBe("ask");
});

test("Esc leaves without answering", async () => {
  const { act } = await import("react");
  await act(async () => screen.find("dialog").dispatchEvent(new Event("cancel", { cancelable: true })));

  expect(screen.has("dialog")).toBe(false);
  expect(document.activeElement?.id).toBe("ask");
});
