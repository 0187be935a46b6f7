// The tables of the catalogue, as Kysely sees them. Moments are ms since 1970; hashes are hexadecimal.
import type { Role } from "@minga/shared/core/roles.ts";
import type { DocumentKind } from "@minga/shared/protocol/documents.ts";
import type { doorStates } from "@minga/shared/protocol/http/workshops.ts";

export interface Tables {
  readonly facilitators: FacilitatorRow;
  readonly workshops: WorkshopRow;
  readonly workshop_facilitators: WorkshopFacilitatorRow;
  readonly groups: GroupRow;
  readonly members: MemberRow;
  readonly sessions: SessionRow;
  readonly passes: PassRow;
  readonly links: LinkRow;
  readonly documents: DocumentRow;
  readonly client_ids: ClientIdRow;
  readonly settings: SettingRow;
  readonly versions: VersionRow;
  readonly entries: EntryRow;
}

export interface FacilitatorRow {
  id: string;
  name: string;
  username: string;
  /** The name to sign in with in lower case: unique. */
  username_key: string;
  /** An argon2id hash in PHC form. */
  password: string;
  /** 1 for the one made from the first-run link, so that there can only be one; otherwise null. */
  first: number | null;
  created_at: number;
}

export interface WorkshopRow {
  id: string;
  door: (typeof doorStates)[number];
  created_at: number;
}

export interface WorkshopFacilitatorRow {
  workshop: string;
  facilitator: string;
  /** Who the facilitator is among the people of the workshop. */
  member: string;
}

export interface GroupRow {
  id: string;
  workshop: string;
}

/** The only place where a person's name is. */
export interface MemberRow {
  id: string;
  workshop: string;
  group: string | null;
  role: Role;
  name: string;
  /** The name in lower case: unique in a workshop. */
  name_key: string;
  /** Place in the order of arrival, from 1. */
  number: number;
  tint: number;
  /** An argon2id hash in PHC form; null for facilitators, who come back with their account. */
  return_hash: string | null;
  arrived_at: number;
}

export interface SessionRow {
  id: string;
  /** SHA-256 of what the cookie holds. */
  secret_hash: string;
  facilitator: string | null;
  /** Until when the facilitator counts as signed in, however active. */
  facilitator_until: number | null;
  seen_at: number;
  expires_at: number;
}

/** What a session may do in a workshop that it was let into. */
export interface PassRow {
  session: string;
  workshop: string;
  role: Role;
  /** Null for projectors, and while no name has been given. */
  member: string | null;
}

const linkKinds = ["first-run", "code", "join", "projector", "facilitator"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** All that lets in: either the secret itself, where it must be shown again, or its SHA-256. */
export interface LinkRow {
  id: string;
  kind: LinkKind;
  workshop: string | null;
  /** Whom the link signs in; null where it lets in somebody without an account. */
  facilitator: string | null;
  role: Role;
  secret: string | null;
  hash: string | null;
  expires_at: number | null;
  uses: number;
  revoked_at: number | null;
}

export interface DocumentRow {
  name: string;
  workshop: string;
  kind: DocumentKind;
  /** The group whose work it holds; "plenary" for the one of everybody; null for the workshop's own document. */
  group: string | null;
}

/** Yjs client ids: each belongs to one member in one document. The room's own are those of "server". */
export interface ClientIdRow {
  document: string;
  client: number;
  member: string;
}

/** What the server was told while it ran and should know again after a restart. */
export interface SettingRow {
  key: "join-address";
  value: string;
}

/** What one person answers in a round, as long as it is open. In no document and in no log. */
export interface EntryRow {
  round: string;
  member: string;
  workshop: string;
  /** Where the member sat when it was put; "plenary" for a round of everybody. */
  group: string;
  /** JSON, in the form that the round's kind gives it. */
  value: string;
  /** Grows by one with each that is put, from 1. */
  revision: number;
  done: 0 | 1;
  updated_at: number;
}

/** A document as it was at one moment. Never changed. */
export interface VersionRow {
  id: string;
  document: string;
  workshop: string;
  name: string;
  /** A full Yjs update. */
  bytes: Uint8Array;
  at: number;
  /** Member who asked for it. */
  by: string | null;
}
