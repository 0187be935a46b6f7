// Our own client shows its person and nobody else: on a weak line an echo of everyone's hands would cost the most.
import { AWARENESS } from "@minga/shared/protocol/messages.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSyncDevice } from "../drivers/syncDevice.ts";
import { openSyncHouse, type SyncHouse } from "../drivers/syncHouse.ts";
import { until } from "../drivers/yclient.ts";

let house: SyncHouse;

beforeEach(async () => {
  house = await openSyncHouse();
});
afterEach(() => house.close());

test("what others show is not sent back to the server, and my own is", async () => {
  const [here, there] = [createSyncDevice(house), createSyncDevice(house)];
  let sent = 0;
  here.onSend = ([kind]) => {
    if (kind === AWARENESS) sent += 1;
  };
  const [ana, beto] = [here.openPage("ana"), there.openPage("beto")];
  await until(() => ana.status.getState().kind === "saved" && beto.status.getState().kind === "saved");
  const atFirst = sent;

  beto.presence.set({ board: "tablero" });
  await until(() => [...ana.presence.others.getState().values()].some(({ board }) => board === "tablero"));
  expect(sent).toBe(atFirst);

  ana.presence.set({ board: "tablero" });
  await until(() => [...beto.presence.others.getState().values()].some(({ member }) => member === "ana"));
  expect(sent).toBe(atFirst + 1);
});
