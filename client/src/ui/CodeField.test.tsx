// @vitest-environment happy-dom
import { useState } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CodeField, readCode } from "./CodeField.tsx";
import { showScreen, type TestScreen } from "./testScreen.tsx";

function Join({ error }: { readonly error?: string }) {
  const [code, setCode] = useState("");
  return <CodeField label="Código de sala" value={code} onValue={setCode} error={error} />;
}

let screen: TestScreen;
beforeEach(async () => {
  screen = await showScreen(<Join />);
});
afterEach(() => screen.close());

test("a code pasted with its dash, in lower case, fills the eight boxes", async () => {
  await screen.fill(screen.find("input"), " k7m4-qx2p ");

  expect(screen.find<HTMLInputElement>("input").value).toBe("K7M4QX2P");
  expect(screen.find("[aria-hidden]").textContent).toBe("K7M4QX2P");
});

test("to a screen reader it is one field with a name", () => {
  expect(screen.find("label").getAttribute("for")).toBe(screen.find("input").id);
  expect(document.querySelectorAll("input")).toHaveLength(1);
});

test("what to do about a wrong code is tied to the field", async () => {
  await screen.show(<Join error="Revise el código." />);

  const input = screen.find("input");
  expect(input.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById(input.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Revise el código.");
});

test("what is typed beyond eight symbols is left out", () => {
  expect(readCode("K7M4 – QX2P 99")).toBe("K7M4QX2P");
});
