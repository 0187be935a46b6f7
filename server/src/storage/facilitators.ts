// The accounts: only facilitators have one.
import type { Catalogue } from "./catalogue.ts";
import type { Statement } from "./store.ts";

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly password: string;
}

/** Whether the first-run link has done its work. The account of the sample workshop is nobody's and does not count. */
export async function hasFacilitator(catalogue: Catalogue): Promise<boolean> {
  const first = await catalogue.selectFrom("facilitators").select("id").where("first", "=", 1).executeTakeFirst();
  return first !== undefined;
}

/** By the name to sign in with, in whatever case it was typed. */
export async function findAccount(catalogue: Catalogue, username: string): Promise<Account | undefined> {
  return catalogue
    .selectFrom("facilitators")
    .select(["id", "name", "password"])
    .where("username_key", "=", usernameKey(username))
    .executeTakeFirst();
}

interface NewFacilitator extends Account {
  readonly username: string;
  readonly isFirst: boolean;
  readonly createdAt: number;
}

/** Breaks a constraint where the name is taken, or where there is a first one already. */
export function addFacilitator(
  catalogue: Catalogue,
  { id, name, password, username, ...rest }: NewFacilitator,
): Statement {
  const { isFirst, createdAt } = rest;
  return catalogue
    .insertInto("facilitators")
    .values({
      id,
      name,
      password,
      username,
      username_key: usernameKey(username),
      first: isFirst ? 1 : null,
      created_at: createdAt,
    })
    .compile();
}

export function setPassword(catalogue: Catalogue, id: string, password: string): Statement {
  return catalogue.updateTable("facilitators").set({ password }).where("id", "=", id).compile();
}

export function usernameKey(username: string): string {
  return username.normalize("NFKC").trim().toLowerCase();
}
