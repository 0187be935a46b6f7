// Links: everything that lets somebody in, from the code on the wall to the address of the first run.
import type { Role } from "@minga/shared/core/roles.ts";
import type { doorStates } from "@minga/shared/protocol/http/workshops.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Statement } from "./store.ts";
import type { LinkKind } from "./tables.ts";

export interface NewLink {
  readonly id: string;
  readonly kind: LinkKind;
  readonly workshop?: string;
  /** Whom it signs in. */
  readonly facilitator?: string;
  readonly role: Role;
  /** Kept as it is, for what must be shown again. */
  readonly secret?: string;
  /** Its SHA-256, for what is shown once. */
  readonly hash?: string;
}

export interface FoundLink {
  readonly id: string;
  readonly kind: LinkKind;
  readonly workshop: string;
  /** Whom it signs in; absent where it lets in somebody without an account. */
  readonly facilitator?: string;
  readonly role: Role;
  readonly door: (typeof doorStates)[number];
  readonly revoked: boolean;
}

export function addLink(catalogue: Catalogue, link: NewLink): Statement {
  const none = { workshop: null, facilitator: null, secret: null, hash: null };
  return catalogue
    .insertInto("links")
    .values({ ...none, ...link, expires_at: null, uses: 0, revoked_at: null })
    .compile();
}

/** What a secret that was scanned or typed opens, with the door it leads to. */
export async function findLink(
  catalogue: Catalogue,
  { secret, kinds }: { readonly secret: string; readonly kinds: readonly LinkKind[] },
): Promise<FoundLink | undefined> {
  const row = await catalogue
    .selectFrom("links")
    .innerJoin("workshops", "workshops.id", "links.workshop")
    .select(["links.id", "links.kind", "workshops.id as workshop", "links.facilitator"])
    .select(["links.role", "workshops.door", "links.revoked_at"])
    .where("links.secret", "=", secret)
    .where("links.kind", "in", kinds)
    .executeTakeFirst();
  if (!row) return undefined;
  const { revoked_at, facilitator, ...link } = row;
  return { ...link, ...(facilitator !== null && { facilitator }), revoked: revoked_at !== null };
}

export function countUse(catalogue: Catalogue, id: string): Statement {
  return catalogue
    .updateTable("links")
    .set((row) => ({ uses: row("uses", "+", 1) }))
    .where("id", "=", id)
    .compile();
}

/** The secrets that a workshop shows now; empty for those that it has none of. */
export async function shownSecrets(
  catalogue: Catalogue,
  workshop: string,
): Promise<Readonly<Record<"code" | "join" | "projector" | "facilitator", string>>> {
  const rows = await catalogue
    .selectFrom("links")
    .select(["kind", "secret"])
    .where("workshop", "=", workshop)
    .where("revoked_at", "is", null)
    .execute();
  const secret = (kind: LinkKind) => rows.find((row) => row.kind === kind)?.secret ?? "";
  return {
    code: secret("code"),
    join: secret("join"),
    projector: secret("projector"),
    facilitator: secret("facilitator"),
  };
}

export function revokeLinks(
  catalogue: Catalogue,
  { workshop, kinds, at }: { readonly workshop: string; readonly kinds: readonly LinkKind[]; readonly at: number },
): Statement {
  return catalogue
    .updateTable("links")
    .set({ revoked_at: at })
    .where("workshop", "=", workshop)
    .where("kind", "in", kinds)
    .where("revoked_at", "is", null)
    .compile();
}

/** A first-run link works once and only while there is nobody: each start replaces the one before. */
export function removeFirstRunLinks(catalogue: Catalogue): Statement {
  return catalogue.deleteFrom("links").where("kind", "=", "first-run").compile();
}

export async function isFirstRunLink(catalogue: Catalogue, hash: string): Promise<boolean> {
  const row = await catalogue
    .selectFrom("links")
    .select("id")
    .where("kind", "=", "first-run")
    .where("hash", "=", hash)
    .executeTakeFirst();
  return row !== undefined;
}
