// Where in a document a change happened: table, record key and, inside a record, the field.
import * as Y from "yjs";
import { isRecord, type Plain, plainValue } from "./plain.ts";

export interface Address {
  readonly table: string;
  readonly key: string;
  /** Undefined where the record itself was set, added or removed. */
  readonly field: string | undefined;
}

/** The places that an event touched. */
export function addressesOf(event: Y.YEvent<Y.AbstractType<unknown>>, doc: Y.Doc): readonly Address[] {
  // Not `event.path`: that is relative to whoever was called last.
  const path = pathTo(event.target, doc);
  if (path === undefined) return [];
  const { table, keys } = path;
  const [key, field] = keys;
  if (key !== undefined && field !== undefined) return [{ table, key, field }];
  if (!(event instanceof Y.YMapEvent)) return [];
  const touched = [...event.keysChanged].map(String);
  return key === undefined
    ? touched.map((record) => ({ table, key: record, field: undefined }))
    : touched.map((changed) => ({ table, key, field: changed }));
}

/** Which record a struct of a flat document belongs to; undefined for one that hangs nowhere. */
export function recordOf(item: Y.Item, doc: Y.Doc): Pick<Address, "table" | "key"> | undefined {
  const parent = item.parent instanceof Y.AbstractType ? pathTo(item.parent, doc) : undefined;
  const key = parent?.keys[0] ?? item.parentSub;
  return parent === undefined || key === null ? undefined : { table: parent.table, key };
}

/** The table's name and the keys that lead from it down to a type. */
function pathTo(type: Y.AbstractType<unknown>, doc: Y.Doc): { table: string; keys: readonly string[] } | undefined {
  const keys: string[] = [];
  let current: Y.AbstractType<unknown> = type;
  while (current._item !== null) {
    const { parent, parentSub } = current._item;
    if (!(parent instanceof Y.AbstractType) || parentSub === null) return undefined;
    keys.unshift(parentSub);
    current = parent;
  }
  for (const [table, root] of doc.share) if (root === current) return { table, keys };
  return undefined;
}

/** What lies at an address now, as JSON to compare with; undefined if nothing does. */
export function valueAt(doc: Y.Doc, { table, key, field }: Address): string | undefined {
  const record = doc.getMap(table).get(key);
  const value = field === undefined ? record : record instanceof Y.Map ? record.get(field) : undefined;
  return value === undefined ? undefined : JSON.stringify(plainValue(value), inKeyOrder);
}

/** The order of keys is no difference: undo brings the fields of a record back in another. */
function inKeyOrder(_key: string, value: Plain): Plain {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** Whether the address is a shared text, in which people's letters stand side by side. */
export function isSharedText(doc: Y.Doc, { table, key, field }: Address): boolean {
  const record = doc.getMap(table).get(key);
  return field !== undefined && record instanceof Y.Map && record.get(field) instanceof Y.Text;
}
