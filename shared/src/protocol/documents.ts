// The documents: what each is called on the wire and which tables it holds. Cut along write permission.
import { boards } from "../boards/boards.ts";
import { placements } from "../boards/placement.ts";
import { idPattern } from "../core/ids.ts";
import { type Migration, schemaTable } from "../document/migrate.ts";
import type { Table } from "../document/table.ts";
import { groups, PLENARY } from "../facilitation/groups.ts";
import { live } from "../facilitation/live.ts";
import { meta } from "../facilitation/meta.ts";
import { people } from "../facilitation/people.ts";
import { stages } from "../facilitation/stages.ts";
import { items } from "../items/items.ts";

const documentKinds = ["workshop", "group"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** "workshop/<id>" or "group/<id>", as in the socket's address and the store. */
export type DocumentName = `${DocumentKind}/${string}`;

interface Declaration {
  // A table of any record: the gate and the readers only need what every table has.
  readonly tables: readonly Table<unknown>[];
  readonly migrations: readonly Migration[];
}

export const documents: Readonly<Record<DocumentKind, Declaration>> = {
  workshop: { tables: [schemaTable, meta, stages, boards, groups, people, live], migrations: [] },
  group: { tables: [schemaTable, items, placements], migrations: [] },
};

export function documentName(kind: DocumentKind, id: string): DocumentName {
  return `${kind}/${id}`;
}

/** The document that holds a group's work. Everybody's group has one of its own in each workshop. */
export function groupDocument(workshop: string, group: string): DocumentName {
  return documentName("group", group === PLENARY ? `${workshop}-${PLENARY}` : group);
}

/** Takes a name from outside apart; undefined for anything but "<known kind>/<id>". */
export function readDocumentName(name: string): { readonly kind: DocumentKind; readonly id: string } | undefined {
  const [kind, id, ...rest] = name.split("/");
  const known = documentKinds.find((candidate) => candidate === kind);
  if (known === undefined || id === undefined || rest.length > 0 || !idPattern.test(id)) return undefined;
  return { kind: known, id };
}
