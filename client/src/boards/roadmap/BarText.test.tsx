// @vitest-environment happy-dom

import { placements } from "@minga/shared/boards/placement.ts";
import { startInitiative } from "@minga/shared/boards/roadmap/operations.ts";
import { createHistory } from "@minga/shared/document/history.ts";
import { items } from "@minga/shared/items/items.ts";
import { act } from "react";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { showScreen } from "../../ui/testScreen.tsx";
import { BarText } from "./BarText.tsx";

test("whoever is writing on a bar that somebody deletes is no longer writing", async () => {
  const doc = new Y.Doc();
  startInitiative(doc, "road", { id: "a", start: 8100, end: 8100, color: "sky", createdAt: 1 });
  const history = createHistory(doc, [items, placements]);
  const writing: boolean[] = [];
  const screen = await showScreen(
    <BarText {...{ doc, history }} id="a" onWriting={(isWriting) => writing.push(isWriting)} />,
  );

  await act(async () => screen.find("textarea").focus());
  await screen.show(<p>No está</p>);

  expect(writing).toEqual([true, false]);
  await screen.close();
});
