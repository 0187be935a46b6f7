// @vitest-environment happy-dom
import { act, useEffect } from "react";
import { afterEach, expect, test } from "vitest";
import { showScreen, type TestScreen } from "./testScreen.tsx";
import { useDraft } from "./useDraft.ts";

const screens: TestScreen[] = [];
afterEach(async () => {
  for (const screen of screens.splice(0)) await screen.close();
});

function Name({ value, onCommit }: { readonly value: string; readonly onCommit: (value: string) => void }) {
  const { onValue, ...draft } = useDraft(value, onCommit);
  return <input {...draft} onChange={(event) => onValue(event.target.value)} />;
}

async function openField() {
  const committed: string[] = [];
  const field = (value: string) => <Name value={value} onCommit={(text) => committed.push(text)} />;
  const screen = await showScreen(field("Mesa"));
  screens.push(screen);
  return { committed, screen, show: (value: string) => screen.show(field(value)) };
}

test("what was typed last is written when the page is closed at once", async () => {
  const { committed, screen } = await openField();

  await screen.fill(screen.find<HTMLInputElement>("input"), "Mesa 1");
  expect(committed).toEqual([]);
  await act(async () => dispatchEvent(new Event("pagehide")));

  expect(committed).toEqual(["Mesa 1"]);
});

test("what was typed last is written when the page goes, while its document is still open", async () => {
  const written: string[] = [];
  let isOpen = true;
  function Page() {
    useEffect(
      () => () => {
        isOpen = false;
      },
      [],
    );
    return <Name value="Mesa" onCommit={(text) => isOpen && written.push(text)} />;
  }
  const screen = await showScreen(<Page />);
  screens.push(screen);

  await screen.fill(screen.find<HTMLInputElement>("input"), "Mesa 1");
  await screen.show(null);

  expect(written).toEqual(["Mesa 1"]);
});

test("others' corrections show as soon as one leaves the field, and do not disturb before", async () => {
  const { screen, show } = await openField();
  const input = screen.find<HTMLInputElement>("input");
  await act(async () => input.focus());
  await screen.fill(input, "Mesa 1");

  await show("Mesa de Luis");
  expect(input.value).toBe("Mesa 1");
  await act(async () => input.blur());

  expect(input.value).toBe("Mesa de Luis");
});
