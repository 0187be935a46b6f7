// A restart loses nothing that was acknowledged: the real server, killed in the middle of a burst, again and again.
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import { groupDocument } from "@minga/shared/protocol/documents.ts";
import { makeFirstFacilitator } from "@minga/shared/protocol/http/session.ts";
import { makeWorkshop } from "@minga/shared/protocol/http/workshops.ts";
import { expect, test } from "vitest";
import { notesOf, writeNote } from "../drivers/notes.ts";
import { type RunningServer, startServer } from "../drivers/server.ts";
import { openYClient, until } from "../drivers/yclient.ts";

const ROUNDS = 4;
const BURST = 40;

test("what was acknowledged before kill -9 is there afterwards, and what was not is sent again", async () => {
  let server = await startServer();
  try {
    const { cookie, workshop } = await makeOne(server);
    const place = {
      url: `ws://127.0.0.1:${server.port}/sync`,
      document: groupDocument(workshop, PLENARY),
      headers: { cookie, host: `minga.test:${server.port}`, origin: server.origin },
    };
    const author = openYClient(place);
    await author.saved();
    const written: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let index = 0; index < BURST; index += 1) {
        const id = `r${round}n${index}`;
        writeNote(author.doc, id);
        written.push(id);
      }
      // Killed while the burst is being saved: some of it is acknowledged, most of it not.
      await until(() => author.unsaved < BURST);
      await server.kill();
      const acknowledged = written.slice(0, written.length - author.unsaved);
      author.provider.disconnect();

      server = await server.restart();
      const reader = openYClient(place);
      await reader.synced();
      const found = notesOf(reader.doc);
      expect(acknowledged.filter((id) => found[id] !== id)).toEqual([]);
      author.provider.connect();
      await author.saved();
      await until(() => written.every((id) => notesOf(reader.doc)[id] === id));
      reader.close();
    }
    author.close();
  } finally {
    await server.dispose();
  }
});

async function makeOne(server: RunningServer): Promise<{ cookie: string; workshop: string }> {
  const carla = server.visit();
  const token = new URL(server.firstRunUrl ?? "").hash.slice(1);
  await carla.ask(makeFirstFacilitator, {
    body: { token, name: "Carla", username: "carla@minga.test", password: "una clave bastante larga" },
  });
  const { id } = await carla.ask(makeWorkshop, {
    body: { title: "Taller", place: "", startsOn: "", endsOn: "", language: "es", template: "blank", groups: 1 },
  });
  return { cookie: carla.cookie() ?? "", workshop: id };
}
