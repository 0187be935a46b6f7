// The documents by name, as everyone says them. Which tables each holds is another file's: who only asks for a document
// by its name need not know them all.
import { idPattern } from "../core/ids.ts";
import { PLENARY } from "../facilitation/groups.ts";

const documentKinds = ["workshop", "group", "plan"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** "workshop/<id>", "group/<id>" or "plan/<id>", as in the socket's address and the store. */
export type DocumentName = `${DocumentKind}/${string}`;

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
