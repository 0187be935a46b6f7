// A table of a shared document: one root Y.Map, one key a record. Declared beside the thing it holds, with who may
// write it; the server's gate, the readers and the docs follow from the declaration.
import * as Y from "yjs";
import * as z from "zod/mini";
import type { Role } from "../core/roles.ts";
import { type Plain, plainValue } from "./plain.ts";

/**
 * `value`: a plain value, replaced whole. `map`: a Y.Map that its maker fills in the transaction that adds it, whose
 * fields may then be set one by one. `text`: a Y.Text.
 */
export type RecordShape = "value" | "map" | "text";

export interface Table<R> {
  readonly name: string;
  readonly shape: RecordShape;
  /** Roles that may write; the server always may. */
  readonly writers: readonly Role[];
  /** Fields of a `map` record that hold a Y.Text. */
  readonly textFields: readonly string[];
  /** Fields that nobody changes once the record is there. */
  readonly fixedFields: readonly string[];
  /** Never throws: what cannot be read is undefined, kept in the document and not shown. */
  readonly read: (value: Plain, key: string) => R | undefined;
  /** The strict judgement, for what a client writes: what is wrong, or undefined. */
  readonly refuse: (value: Plain, key: string) => string | undefined;
  /**
   * Whether the record is closed to clients by what another table of the document says, one the server alone writes.
   * Asked when a client's update has been applied: what it finds of this record is what the client made of it.
   */
  readonly isLocked: (doc: Y.Doc, key: string) => boolean;
}

interface Declaration<R> {
  readonly name: string;
  readonly shape: RecordShape;
  readonly writers: readonly Role[];
  readonly textFields?: readonly string[];
  readonly fixedFields?: readonly string[];
  readonly read: (value: Plain, key: string) => R | undefined;
  readonly schema: z.core.$ZodType;
  /** What a key must look like. */
  readonly key: RegExp;
  readonly isLocked?: (doc: Y.Doc, key: string) => boolean;
}

export function declareTable<R>(declaration: Declaration<R>): Table<R> {
  const { name, shape, writers, textFields = [], fixedFields = [], read, schema, key: keyPattern } = declaration;
  const { isLocked = () => false } = declaration;
  return {
    name,
    shape,
    writers,
    textFields,
    fixedFields,
    read,
    isLocked,
    refuse(value, key) {
      if (!keyPattern.test(key)) return `${name}: no such key`;
      const result = z.core.safeParse(schema, value);
      return result.success ? undefined : `${name}: ${result.error.issues[0]?.message ?? "does not fit its schema"}`;
    },
  };
}

/** The record as plain data, or undefined if there is none or it cannot be read. */
export function readRecord<R>(doc: Y.Doc, table: Table<R>, key: string): R | undefined {
  const root = doc.getMap(table.name);
  return root.has(key) ? table.read(plainValue(root.get(key)), key) : undefined;
}

/** Every readable record, by key, in no particular order. */
export function readTable<R>(doc: Y.Doc, table: Table<R>): ReadonlyMap<string, R> {
  const records = new Map<string, R>();
  for (const [key, value] of doc.getMap(table.name)) {
    const record = table.read(plainValue(value), key);
    if (record !== undefined) records.set(key, record);
  }
  return records;
}

/** Replaces a plain record whole. Call inside `transact`. */
export function setValue<R>(doc: Y.Doc, table: Table<R>, key: string, value: R): void {
  doc.getMap(table.name).set(key, value);
}

/** Adds a `map` record with its texts, complete, so that two makers never share a half-made one. */
export function addMap<R>(doc: Y.Doc, table: Table<R>, key: string, fields: Readonly<Record<string, Plain>>): void {
  const record = new Y.Map<unknown>();
  for (const [field, value] of Object.entries(fields)) {
    record.set(field, table.textFields.includes(field) ? new Y.Text(String(value)) : value);
  }
  doc.getMap(table.name).set(key, record);
}

/** The live Y.Map of a `map` record; undefined once somebody deleted it. */
export function liveMap<R>(doc: Y.Doc, table: Table<R>, key: string): Y.Map<unknown> | undefined {
  const record = doc.getMap(table.name).get(key);
  return record instanceof Y.Map ? record : undefined;
}

/** The live text of a `map` record's field, for an editor to bind to. */
export function liveText<R>(doc: Y.Doc, table: Table<R>, address: { key: string; field: string }): Y.Text | undefined {
  const text = liveMap(doc, table, address.key)?.get(address.field);
  return text instanceof Y.Text ? text : undefined;
}

export function deleteRecord<R>(doc: Y.Doc, table: Table<R>, key: string): void {
  doc.getMap(table.name).delete(key);
}
