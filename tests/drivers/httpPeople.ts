// People who come to a test over HTTP: the first facilitator, and whoever joins.
import { openLink, readDoor, takeSeat } from "@minga/shared/protocol/http/join.ts";
import { makeFirstFacilitator } from "@minga/shared/protocol/http/session.ts";
import { makeWorkshop, type Workshop } from "@minga/shared/protocol/http/workshops.ts";
import type { Visitor } from "./http.ts";
import type { TestApp } from "./testApp.ts";

/** A server, in this process or in one of its own. */
type House = Pick<TestApp, "visit" | "firstRunSecret">;

export const account = { name: "Lucía", username: "lucia@ejemplo.ec", password: "el agua corre siempre" } as const;

/** Makes the first facilitator, and a workshop of hers. */
export async function facilitate(house: House): Promise<{ facilitator: Visitor; workshop: Workshop }> {
  const facilitator = house.visit();
  await facilitator.ask(makeFirstFacilitator, { body: { token: house.firstRunSecret, ...account } });
  return { facilitator, workshop: await facilitator.ask(makeWorkshop, { body: newWorkshop }) };
}

export const newWorkshop = {
  title: "Ruta digital",
  place: "Quito",
  startsOn: "2026-11-23",
  endsOn: "2026-11-24",
  language: "es",
  template: "blank",
  groups: 2,
} as const;

/** Somebody new, let in by the QR code and not seated yet. */
export async function letIn(
  house: Pick<House, "visit">,
  { joinSecret }: Pick<Workshop, "joinSecret">,
): Promise<Visitor> {
  const visitor = house.visit();
  await visitor.ask(openLink, { body: { secret: joinSecret } });
  return visitor;
}

/** Ids of the groups, in their order. */
export async function groupsOf(visitor: Visitor, { id }: Pick<Workshop, "id">): Promise<readonly string[]> {
  const { groups } = await visitor.ask(readDoor, { params: { workshop: id } });
  return groups.map((group) => group.id);
}

/** Somebody new with a name, in the first group unless another is given. */
export async function join(
  house: Pick<House, "visit">,
  workshop: Pick<Workshop, "id" | "joinSecret">,
  { name, group = 0 }: { name: string; group?: number },
) {
  const visitor = await letIn(house, workshop);
  const chosen = (await groupsOf(visitor, workshop))[group] ?? "";
  const seat = await visitor.ask(takeSeat, { params: { workshop: workshop.id }, body: { name, group: chosen } });
  return { visitor, ...seat };
}
