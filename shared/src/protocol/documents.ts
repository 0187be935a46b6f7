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
import { results, rounds } from "../facilitation/rounds.ts";
import { stages } from "../facilitation/stages.ts";
import { items } from "../items/items.ts";
import { links } from "../items/links.ts";
import { actions, indicators, milestones } from "../plan/actions.ts";
import { checkIns } from "../plan/checkIns.ts";
import { commitments } from "../plan/commitments.ts";
import { sources } from "../plan/sources.ts";

const documentKinds = ["workshop", "group", "plan"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** "workshop/<id>", "group/<id>" or "plan/<id>", as in the socket's address and the store. */
export type DocumentName = `${DocumentKind}/${string}`;

interface Declaration {
  // A table of any record: the gate and the readers only need what every table has.
  readonly tables: readonly Table<unknown>[];
  readonly migrations: readonly Migration[];
}

export const documents: Readonly<Record<DocumentKind, Declaration>> = {
  workshop: { tables: [schemaTable, meta, stages, boards, groups, people, live, rounds, results], migrations: [] },
  group: { tables: [schemaTable, items, placements, links], migrations: [] },
  plan: { tables: [schemaTable, actions, indicators, milestones, sources, commitments, checkIns], migrations: [] },
};

export function documentName(kind: DocumentKind, id: string): DocumentName {
  return `${kind}/${id}`;
}

/** The document that holds a group's work. Everybody's group has one of its own in each workshop. */
export function groupDocument(workshop: string, group: string): DocumentName {
  return documentName("group", group === PLENARY ? `${workshop}-${PLENARY}` : group);
}

/** The document that holds a group's plan; it lives on when the group's work is gone. */
export function planDocument(workshop: string, group: string): DocumentName {
  return documentName("plan", group === PLENARY ? `${workshop}-${PLENARY}` : group);
}

/** Takes a name from outside apart; undefined for anything but "<known kind>/<id>". */
export function readDocumentName(name: string): { readonly kind: DocumentKind; readonly id: string } | undefined {
  const [kind, id, ...rest] = name.split("/");
  const known = documentKinds.find((candidate) => candidate === kind);
  if (known === undefined || id === undefined || rest.length > 0 || !idPattern.test(id)) return undefined;
  return { kind: known, id };
}
