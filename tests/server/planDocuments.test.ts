// Every group has a plan: one that is made now, and one that was there before there were plans.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrations } from "@minga/server/storage/migrations.ts";
import { openDatabase } from "@minga/server/storage/sqlite/database.ts";
import { addGroup, removeGroup } from "@minga/shared/protocol/http/workshops.ts";
import { expect, test } from "vitest";
import { facilitate } from "../drivers/httpPeople.ts";
import { createTestApp } from "../drivers/testApp.ts";

test("a group has its plan as long as it is there, and so has the plenary", async () => {
  const house = await createTestApp();
  const { facilitator, workshop } = await facilitate(house);
  const plans = async () => {
    const rows = await house.app.commands.catalogue.selectFrom("documents").selectAll().execute();
    return rows.filter(({ kind }) => kind === "plan").map(({ name, group }) => [name, group]);
  };
  expect(await plans()).toHaveLength(3);
  expect(await plans()).toContainEqual([`plan/${workshop.id}-plenary`, "plenary"]);
  const params = { workshop: workshop.id };
  const { id } = await facilitator.ask(addGroup, { params, body: { name: "Mesa 3", topic: "" } });
  expect(await plans()).toContainEqual([`plan/${id}`, id]);
  await facilitator.ask(removeGroup, { params: { ...params, group: id } });
  expect(await plans()).toHaveLength(3);
  await house.close();
});

test("groups from before there were plans have one each, under the name that is asked for", async () => {
  const folder = await mkdtemp(join(tmpdir(), "minga-plans-"));
  const since = migrations.findIndex(({ name }) => name.startsWith("plans:"));
  const old = openDatabase({ folder, migrations: migrations.slice(0, since) });
  old.exec(`INSERT INTO workshops (id, door, created_at) VALUES ('w1', 'open', 0);
    INSERT INTO documents (name, workshop, kind, "group") VALUES
      ('workshop/w1', 'w1', 'workshop', NULL), ('group/g1', 'w1', 'group', 'g1'),
      ('group/w1-plenary', 'w1', 'group', 'plenary')`);
  old.close();
  const now = openDatabase({ folder, migrations });
  const rows = now.prepare(`SELECT name, workshop, "group" FROM documents WHERE kind = 'plan' ORDER BY name`).all();
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { name: "plan/g1", workshop: "w1", group: "g1" },
    { name: "plan/w1-plenary", workshop: "w1", group: "plenary" },
  ]);
  now.close();
  await rm(folder, { recursive: true, force: true });
});
