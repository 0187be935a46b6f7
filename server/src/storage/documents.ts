// Which documents there are, and whose.
import {
  type DocumentKind,
  type DocumentName,
  documentName,
  groupDocument,
  planDocument,
} from "@minga/shared/protocol/documents.ts";
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

/** A group's work and its plan. */
export function addGroupDocuments(catalogue: Catalogue, workshop: string, group: string): readonly Statement[] {
  const documents = [
    { name: groupDocument(workshop, group), kind: "group" },
    { name: planDocument(workshop, group), kind: "plan" },
  ] as const;
  return documents.map((document) =>
    catalogue
      .insertInto("documents")
      .values({ ...document, workshop, group })
      .compile(),
  );
}

export function removeGroupDocuments(catalogue: Catalogue, workshop: string, group: string): Statement {
  const names = [groupDocument(workshop, group), planDocument(workshop, group)];
  return catalogue.deleteFrom("documents").where("name", "in", names).compile();
}
