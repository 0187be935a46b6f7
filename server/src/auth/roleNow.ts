// The role that someone whose socket was let in earlier has now.
import type { Role } from "@minga/shared/core/roles.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import type { Catalogue } from "../storage/catalogue.ts";
import { findDocument } from "../storage/documents.ts";
import { roleIn } from "./access.ts";
import type { Sessions } from "./sessions.ts";

interface Parts {
  readonly catalogue: Catalogue;
  readonly sessions: Pick<Sessions, "accessOf">;
}

/** Undefined for those who may not even read the document any more. */
export function createRoleNow({ catalogue, sessions }: Parts) {
  return async (who: { readonly session: string; readonly document: DocumentName }): Promise<Role | undefined> => {
    const place = await findDocument(catalogue, who.document);
    return place && roleIn(await sessions.accessOf(who.session), place);
  };
}
