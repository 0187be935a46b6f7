// Which documents there are, and whose.
import { type DocumentKind, type DocumentName, documentName, groupDocument } from "@minga/shared/protocol/documents.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Statement } from "./store.ts";

export interface KnownDocument {
  readonly kind: DocumentKind;
  readonly workshop: string;
  readonly group?: string;
}

export async function findDocument(catalogue: Catalogue, name: DocumentName): Promise<KnownDocument | undefined> {
  const row = await catalogue
    .selectFrom("documents")
    .select(["kind", "workshop", "group"])
    .where("name", "=", name)
    .executeTakeFirst();
  if (!row) return undefined;
  return { kind: row.kind, workshop: row.workshop, ...(row.group === null ? {} : { group: row.group }) };
}

/** The workshop's own document. */
export function addWorkshopDocument(catalogue: Catalogue, workshop: string): Statement {
  const name = documentName("workshop", workshop);
  return catalogue.insertInto("documents").values({ name, workshop, kind: "workshop", group: null }).compile();
}

export function addGroupDocument(catalogue: Catalogue, workshop: string, group: string): Statement {
  const name = groupDocument(workshop, group);
  return catalogue.insertInto("documents").values({ name, workshop, kind: "group", group }).compile();
}

export function removeGroupDocument(catalogue: Catalogue, workshop: string, group: string): Statement {
  return catalogue.deleteFrom("documents").where("name", "=", groupDocument(workshop, group)).compile();
}
