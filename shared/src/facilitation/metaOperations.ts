// What facilitators say about the workshop itself.
import type * as Y from "yjs";
import { setValue } from "../document/table.ts";
import { transact } from "../document/transact.ts";
import { type MetaKey, meta } from "./meta.ts";

/** Longest fact, in UTF-16 units. */
export const META_LIMIT = 200;

/** Says one fact anew; dates are ISO days, and an empty text says that it is not known. */
export function editMeta(doc: Y.Doc, key: MetaKey, value: string): void {
  transact(doc, () => setValue(doc, meta, key, value.slice(0, META_LIMIT)));
}
