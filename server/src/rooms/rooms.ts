// The open documents: one room each, which loads once, judges, saves in order and tells everyone.

import type { Role } from "@minga/shared/core/roles.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import type { Control } from "@minga/shared/protocol/messages.ts";
import type { WebSocket } from "ws";
import type * as Y from "yjs";
import type { Statement } from "../storage/store.ts";

/** Whose socket it is: one socket, one document, one role. */
export interface Occupant {
  readonly document: DocumentName;
  readonly workshop: string;
  /** The session's id; signing out ends all of its sockets. */
  readonly session: string;
  /** Absent for projectors. */
  readonly member: string | undefined;
  readonly role: Role;
}

export interface Rooms {
  /** Joins an accepted socket to its room. Called after the 101. */
  connect(socket: WebSocket, who: Occupant): void;
  /**
   * The server's own write: one transaction, one commit together with these rows, then broadcast. Makes the document
   * if the store has none. If the change throws before it has changed anything, nothing is committed.
   */
  write<T>(document: DocumentName, change: (doc: Y.Doc) => T, statements?: readonly Statement[]): Promise<T>;
  /** Reads the committed state. */
  read<T>(document: DocumentName, reader: (doc: Y.Doc) => T): Promise<T>;
  /** Ends or changes sockets at once: signed out, moved to another group, removed. */
  recheck(matches: (who: Occupant) => boolean, roleNow: (who: Occupant) => Promise<Role | undefined>): Promise<void>;
  /** Sends a control message to every socket of a workshop. */
  tell(workshop: string, control: Control): void;
  close(): Promise<void>;
}
