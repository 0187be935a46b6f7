// The people of a workshop. Names are here and nowhere else.
import type { Role } from "@minga/shared/core/roles.ts";
import type { Directory } from "@minga/shared/protocol/http/workshops.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Statement } from "./store.ts";

export interface Member {
  readonly id: string;
  readonly workshop: string;
  readonly name: string;
  readonly role: Role;
  readonly group: string | undefined;
  /** Place in the order of arrival, from 1. */
  readonly number: number;
  readonly tint: number;
  readonly returnHash: string | undefined;
  readonly arrivedAt: number;
}

/** Two names with one key cannot be told apart when somebody comes back and types theirs. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

export function addMember(catalogue: Catalogue, { group, returnHash, arrivedAt, ...member }: Member): Statement {
  return catalogue
    .insertInto("members")
    .values({
      ...member,
      group: group ?? null,
      name_key: nameKey(member.name),
      return_hash: returnHash ?? null,
      arrived_at: arrivedAt,
    })
    .compile();
}

export async function findMember(catalogue: Catalogue, where: MemberAddress): Promise<Member | undefined> {
  return first(
    catalogue.selectFrom("members").selectAll().where("workshop", "=", where.workshop).where("id", "=", where.member),
  );
}

export async function findMemberByName(
  catalogue: Catalogue,
  { workshop, name }: { readonly workshop: string; readonly name: string },
): Promise<Member | undefined> {
  return first(
    catalogue.selectFrom("members").selectAll().where("workshop", "=", workshop).where("name_key", "=", nameKey(name)),
  );
}

export interface MemberAddress {
  readonly workshop: string;
  readonly member: string;
}

export function setMemberGroup(catalogue: Catalogue, { workshop, member }: MemberAddress, group: string): Statement {
  return catalogue
    .updateTable("members")
    .set({ group })
    .where("workshop", "=", workshop)
    .where("id", "=", member)
    .compile();
}

export function setReturnHash(catalogue: Catalogue, { workshop, member }: MemberAddress, hash: string): Statement {
  return catalogue
    .updateTable("members")
    .set({ return_hash: hash })
    .where("workshop", "=", workshop)
    .where("id", "=", member)
    .compile();
}

/** In the order of their arrival. */
export async function listPeople(catalogue: Catalogue, workshop: string): Promise<Directory["people"]> {
  const rows = await catalogue
    .selectFrom("members")
    .select(["id", "name", "group", "role", "tint", "arrived_at"])
    .where("workshop", "=", workshop)
    .orderBy("number")
    .execute();
  return rows.map(({ group, arrived_at, ...person }) => ({
    ...person,
    ...(group !== null && { group }),
    arrivedAt: arrived_at,
  }));
}

/** The keys of all names, and how many people have come. */
export async function takenNames(catalogue: Catalogue, workshop: string): Promise<ReadonlySet<string>> {
  const rows = await catalogue.selectFrom("members").select("name_key").where("workshop", "=", workshop).execute();
  return new Set(rows.map((row) => row.name_key));
}

export async function lastNumber(catalogue: Catalogue, workshop: string): Promise<number> {
  const row = await catalogue
    .selectFrom("members")
    .select("number")
    .where("workshop", "=", workshop)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** How many sit in each group. */
export async function countSeats(catalogue: Catalogue, workshop: string): Promise<ReadonlyMap<string, number>> {
  const rows = await catalogue
    .selectFrom("members")
    .select(["group", (build) => build.fn.countAll<number>().as("people")])
    .where("workshop", "=", workshop)
    .where("group", "is not", null)
    .groupBy("group")
    .execute();
  return new Map(rows.map((row) => [String(row.group), row.people]));
}

async function first(query: { executeTakeFirst(): Promise<MemberFields | undefined> }): Promise<Member | undefined> {
  const row = await query.executeTakeFirst();
  if (!row) return undefined;
  const { id, workshop, name, role, group, number, tint, return_hash, arrived_at } = row;
  return {
    id,
    workshop,
    name,
    role,
    group: group ?? undefined,
    number,
    tint,
    returnHash: return_hash ?? undefined,
    arrivedAt: arrived_at,
  };
}

interface MemberFields extends Omit<Member, "group" | "returnHash" | "arrivedAt"> {
  readonly group: string | null;
  readonly return_hash: string | null;
  readonly arrived_at: number;
}
