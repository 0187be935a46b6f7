// Whose a socket is: one socket, one document, one role.
import type { Role } from "@minga/shared/core/roles.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";

export interface Occupant {
  readonly document: DocumentName;
  readonly workshop: string;
  /** The session's id; signing out ends all of its sockets. */
  readonly session: string;
  /** Absent for projectors. */
  readonly member: string | undefined;
  readonly role: Role;
}
