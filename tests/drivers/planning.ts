// A group with a roadmap, and its plan as tests make and read one: the real server, and SQLite on the disk.
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@minga/server/storage/sqlite/sqliteStore.ts";
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { placementKey, placements, type Span } from "@minga/shared/boards/placement.ts";
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { addMap, setValue } from "@minga/shared/document/table.ts";
import { transact } from "@minga/shared/document/transact.ts";
import { items } from "@minga/shared/items/items.ts";
import { linkSource } from "@minga/shared/items/linkOperations.ts";
import { type PlanView, readPlan } from "@minga/shared/plan/planView.ts";
import { groupDocument, planDocument } from "@minga/shared/protocol/documents.ts";
import { makePlan } from "@minga/shared/protocol/http/plans.ts";
import type * as Y from "yjs";
import { gateStore } from "./gatedStore.ts";
import type { Visitor } from "./http.ts";
import { openVotingHouse } from "./votingHouse.ts";

export const ROADMAP = "roadmap";
const SPAN: Span = { start: "2026-01-01", end: "2026-06-30" };

export type PlanningHouse = Awaited<ReturnType<typeof openPlanningHouse>>;

/** Two groups; Ana and Beto sit in the first, Carla in the second. */
export async function openPlanningHouse() {
  const folder = await mkdtemp(join(tmpdir(), "minga-plan-"));
  const store = gateStore(await openSqliteStore({ folder, random: randomBytes }));
  const hall = await openVotingHouse({ store });
  const { rooms, catalogue } = hall.house.app.commands;
  const [group = "", other = ""] = hall.groups;
  const ana = await hall.seat();
  const beto = await hall.seat();
  const carla = await hall.seat(other);
  const workshop = hall.workshop.id;
  const params = { workshop, group };

  return {
    ...hall,
    workshopId: workshop,
    group,
    other,
    ana: ana.visitor,
    beto: beto.visitor,
    carla: carla.visitor,
    params,
    catalogue,
    store,
    /** What the group does on its boards. */
    work: (change: (doc: Y.Doc) => void, of = group) => rooms.write(groupDocument(workshop, of), change),
    /** What it writes in its plan. */
    draft: (change: (doc: Y.Doc) => void, of = group) => rooms.write(planDocument(workshop, of), change),
    plan: (of = group): Promise<PlanView> => rooms.read(planDocument(workshop, of), readPlan),
    /** The plan in short: "A1.1 i1+i2". */
    async summary(of = group): Promise<readonly string[]> {
      return summarize(await rooms.read(planDocument(workshop, of), readPlan));
    },
    make: (actions: readonly (readonly string[])[], by: Visitor = ana.visitor) =>
      by.ask(makePlan, { params, body: { board: ROADMAP, actions: actions.map((list) => [...list]) } }),
    versions: () => catalogue.selectFrom("versions").selectAll().orderBy("at").execute(),
    async close() {
      await hall.house.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** In the plan's order; «!» where the initiatives are gone from the roadmap. */
export function summarize(plan: PlanView): readonly string[] {
  return inOrder(plan.actions).map(({ id, code }) => {
    const source = plan.sources.get(id);
    return `${code} ${source?.initiatives.map((each) => each.id).join("+")}${source?.gone ? "!" : ""}`;
  });
}

/** A note `n…`, and an initiative `i…` made from it. */
export function schedule(doc: Y.Doc, id: string, span: Span = SPAN): void {
  const [note, initiative] = [`n${id}`, `i${id}`];
  transact(doc, () => {
    if (!doc.getMap(items.name).has(note)) {
      addNotes(doc, "ideas", [{ id: note, text: `Nota ${id}`, color: "yellow", createdAt: Number(id) }]);
    }
    addMap(doc, items, initiative, { kind: "initiative", text: `Iniciativa ${id}`, color: "yellow", createdAt: 1 });
    setValue(doc, placements, placementKey(ROADMAP, initiative), { span });
    linkSource(doc, { from: initiative, to: note });
  });
}
