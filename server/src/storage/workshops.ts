// Workshops and their groups, as far as letting people in needs to know them; what they are about is in their document.
import type { doorStates } from "@minga/shared/protocol/http/workshops.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Statement } from "./store.ts";

type Door = (typeof doorStates)[number];

export interface WorkshopEntry {
  readonly id: string;
  readonly door: Door;
  readonly createdAt: number;
}

export function addWorkshop(catalogue: Catalogue, { id, door, createdAt }: WorkshopEntry): Statement {
  return catalogue.insertInto("workshops").values({ id, door, created_at: createdAt }).compile();
}

export async function findWorkshop(catalogue: Catalogue, id: string): Promise<WorkshopEntry | undefined> {
  const row = await catalogue.selectFrom("workshops").selectAll().where("id", "=", id).executeTakeFirst();
  return row && { id: row.id, door: row.door, createdAt: row.created_at };
}

export function setDoorState(catalogue: Catalogue, workshop: string, door: Door): Statement {
  return catalogue.updateTable("workshops").set({ door }).where("id", "=", workshop).compile();
}

export interface Facilitation {
  readonly workshop: string;
  readonly facilitator: string;
  readonly member: string;
}

export function addWorkshopFacilitator(catalogue: Catalogue, row: Facilitation): Statement {
  return catalogue.insertInto("workshop_facilitators").values(row).compile();
}

export function addGroupRow(catalogue: Catalogue, workshop: string, id: string): Statement {
  return catalogue.insertInto("groups").values({ id, workshop }).compile();
}

export function removeGroupRow(catalogue: Catalogue, workshop: string, id: string): Statement {
  return catalogue.deleteFrom("groups").where("id", "=", id).where("workshop", "=", workshop).compile();
}

export async function hasGroup(catalogue: Catalogue, workshop: string, id: string): Promise<boolean> {
  const row = await catalogue
    .selectFrom("groups")
    .select("id")
    .where("id", "=", id)
    .where("workshop", "=", workshop)
    .executeTakeFirst();
  return row !== undefined;
}

/** Which groups are the workshop's own. Its document only says how they are called and in which order: facilitators write it. */
export async function listGroups(catalogue: Catalogue, workshop: string): Promise<ReadonlySet<string>> {
  const rows = await catalogue.selectFrom("groups").select("id").where("workshop", "=", workshop).execute();
  return new Set(rows.map(({ id }) => id));
}
