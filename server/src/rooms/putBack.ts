// Writing a record back by value. Field by field where it still is what it was, so that whoever has its text open keeps
// the same text.
import { isRecord, type Plain } from "@minga/shared/document/plain.ts";
import { addMap, deleteRecord, liveMap, setValue } from "@minga/shared/document/table.ts";
import * as Y from "yjs";
import type { Repair } from "./review.ts";

/** Call in a transaction of the server's own, never in one that applied somebody's update: Yjs would then change the room's client id. */
export function putBack(doc: Y.Doc, { table, key, value }: Repair): void {
  const record = liveMap(doc, table, key);
  if (value === undefined) deleteRecord(doc, table, key);
  else if (table.shape === "value") setValue(doc, table, key, value);
  else if (table.shape === "text") doc.getMap(table.name).set(key, new Y.Text(String(value)));
  else if (record === undefined) addMap(doc, table, key, isRecord(value) ? value : {});
  else writeFields(record, table, isRecord(value) ? value : {});
}

function writeFields(record: Y.Map<unknown>, table: Repair["table"], fields: Readonly<Record<string, Plain>>): void {
  for (const field of record.keys()) if (!Object.hasOwn(fields, field)) record.delete(field);
  for (const [field, wanted] of Object.entries(fields)) {
    if (table.textFields.includes(field)) writeText(record, field, String(wanted));
    else if (!isSame(record.get(field), wanted)) record.set(field, wanted);
  }
}

function writeText(record: Y.Map<unknown>, field: string, wanted: string): void {
  const text = record.get(field);
  if (!(text instanceof Y.Text)) {
    record.set(field, new Y.Text(wanted));
  } else if (text.toString() !== wanted) {
    text.delete(0, text.length);
    text.insert(0, wanted);
  }
}

function isSame(found: unknown, wanted: Plain): boolean {
  return found === wanted || JSON.stringify(found) === JSON.stringify(wanted);
}
