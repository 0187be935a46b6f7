// Documents as they were at one moment, kept for good: what a plan was made from.
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Statement } from "./store.ts";

export interface Version {
  readonly id: string;
  readonly document: DocumentName;
  readonly workshop: string;
  readonly name: string;
  /** A full Yjs update. */
  readonly bytes: Uint8Array;
  readonly at: number;
  /** Member who asked for it. */
  readonly by: string | undefined;
}

export function addVersion(catalogue: Catalogue, { by, ...version }: Version): Statement {
  return catalogue
    .insertInto("versions")
    .values({ ...version, by: by ?? null })
    .compile();
}

/** The last one of a document. */
export async function findLastVersion(
  catalogue: Catalogue,
  document: DocumentName,
): Promise<Pick<Version, "id" | "at" | "bytes"> | undefined> {
  return catalogue
    .selectFrom("versions")
    .select(["id", "at", "bytes"])
    .where("document", "=", document)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}
