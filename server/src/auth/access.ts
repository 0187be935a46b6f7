// Who is asking, and what that lets them do: one pure function for HTTP and sockets alike.
import type { Role } from "@minga/shared/core/roles.ts";
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { DocumentKind } from "@minga/shared/protocol/documents.ts";

/** What a session was let into. */
export interface Pass {
  readonly workshop: string;
  /** Absent for projectors, and while the person has not given a name yet. */
  readonly member?: string;
  /** The member's name, for that device to show. */
  readonly name?: string;
  readonly group?: string;
  readonly role: Role;
}

export interface Access {
  /** The session's id, which stays when its secret is renewed. */
  readonly session: string;
  /** Present while a facilitator is signed in. */
  readonly facilitator?: { readonly id: string; readonly name: string };
  /** At most one a workshop, that of a facilitator included. */
  readonly passes: readonly Pass[];
  /** Workshops that the facilitator runs. */
  readonly owned: readonly string[];
}

/** A document as the catalogue knows it; of the group, "plenary" is everybody's. */
export interface Place {
  readonly kind: DocumentKind;
  readonly workshop: string;
  readonly group?: string;
}

/** The role in that document; undefined for those who may not even read it. */
export function roleIn(access: Access | undefined, place: Place): Role | undefined {
  if (access?.owned.includes(place.workshop)) return "facilitator";
  const pass = passFor(access, place.workshop);
  if (!pass) return undefined;
  // A projector shows every group and writes nowhere.
  if (pass.role === "viewer") return "viewer";
  // Let in, but nobody yet: a name comes before the first document.
  if (pass.member === undefined) return undefined;
  if (place.kind === "workshop" || place.group === PLENARY) return pass.role;
  return place.group !== undefined && place.group === pass.group ? pass.role : undefined;
}

export function passFor(access: Access | undefined, workshop: string): Pass | undefined {
  return access?.passes.find((pass) => pass.workshop === workshop);
}
