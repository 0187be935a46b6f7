// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { TextField } from "../../ui/TextField.tsx";
import { showScreen, type TestScreen } from "../../ui/testScreen.tsx";
import { useFirstProblem } from "./useFirstProblem.ts";

interface Props {
  readonly isBusy: boolean;
  readonly isRefused: boolean;
}

function Form({ isBusy, isRefused }: Props) {
  const { form, noteTry } = useFirstProblem(isBusy);
  return (
    <form ref={form}>
      <TextField label="Nombre" value="Ana" onValue={() => {}} name="name" />
      <TextField label="Código" value="" onValue={() => {}} name="code" error={isRefused ? "Escríbalo." : undefined} />
      <button type="button" onClick={noteTry}>
        Enviar
      </button>
    </form>
  );
}

let screen: TestScreen;
beforeEach(async () => {
  screen = await showScreen(<Form isBusy={false} isRefused />);
});
afterEach(() => screen.close());

const focused = () => document.activeElement?.getAttribute("name");

test("a form that is merely shown takes no focus", () => {
  expect(focused()).not.toBe("code");
});

test("sending what is not complete leads to the first field in need", async () => {
  await screen.click(screen.find("button"));

  expect(focused()).toBe("code");
});

test("a refusal that comes later leads there, too", async () => {
  await screen.show(<Form isBusy={false} isRefused={false} />);
  await screen.click(screen.find("button"));
  await screen.show(<Form isBusy isRefused={false} />);
  expect(focused()).not.toBe("code");

  await screen.show(<Form isBusy={false} isRefused />);

  expect(focused()).toBe("code");
});
