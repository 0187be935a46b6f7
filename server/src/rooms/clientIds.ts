// Whose a Yjs client id is: one member's in one document, for ever. The first update that is accepted under it binds it,
// in the same commit.
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import type { Catalogue } from "../storage/catalogue.ts";
import type { Statement } from "../storage/store.ts";

/** The owner of the room's own ids. */
export const SERVER = "server";

export type Owners = ReadonlyMap<number, string>;

export async function readOwners(catalogue: Catalogue, document: DocumentName): Promise<Map<number, string>> {
  const rows = await catalogue
    .selectFrom("client_ids")
    .select(["client", "member"])
    .where("document", "=", document)
    .execute();
  return new Map(rows.map(({ client, member }) => [client, member]));
}

/** The rows that make these ids their owners'; nothing to do for none. */
export function bindClients(catalogue: Catalogue, document: DocumentName, owners: Owners): readonly Statement[] {
  if (owners.size === 0) return [];
  const rows = [...owners].map(([client, member]) => ({ document, client, member }));
  return [catalogue.insertInto("client_ids").values(rows).compile()];
}
