// A table as a store: readers get an immutable map in which only what changed is a new object.
import * as Y from "yjs";
import { plainValue } from "./plain.ts";
import { readTable, type Table } from "./table.ts";

export interface TableView<R> {
  /** The same map until something in the table changes; then a new one that shares every unchanged record. */
  readonly get: () => ReadonlyMap<string, R>;
  /** Calls back once after each transaction that touched the table, with the keys it touched. */
  readonly subscribe: (listener: (keys: ReadonlySet<string>) => void) => () => void;
  /** Stops watching before the document ends. */
  readonly destroy: () => void;
}

/** Watches the table for as long as the document lives, or until it is destroyed. */
export function observeTable<R>(doc: Y.Doc, table: Table<R>): TableView<R> {
  const root = doc.getMap(table.name);
  const listeners = new Set<(keys: ReadonlySet<string>) => void>();
  let records = readTable(doc, table);

  const update = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    const keys = touchedKeys(events);
    const next = new Map(records);
    for (const key of keys) {
      const record = root.has(key) ? table.read(plainValue(root.get(key)), key) : undefined;
      if (record === undefined) next.delete(key);
      else next.set(key, record);
    }
    records = next;
    for (const listener of listeners) listener(keys);
  };
  root.observeDeep(update);

  return {
    get: () => records,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy() {
      root.unobserveDeep(update);
      listeners.clear();
    },
  };
}

function touchedKeys(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const event of events) {
    const [first] = event.path;
    if (first !== undefined) keys.add(String(first));
    else if (event instanceof Y.YMapEvent) for (const key of event.keysChanged) keys.add(String(key));
  }
  return keys;
}
