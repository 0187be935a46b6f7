// Judging what an update left behind, record by record, against what was committed before: the schema, the fields that
// nobody changes, that it was not locked, and that a new item is nobody else's. What is wrong is put back by value.
import { isRecord, type Plain, plainValue } from "@minga/shared/document/plain.ts";
import type { Table } from "@minga/shared/document/table.ts";
import type * as Y from "yjs";
import type { Touch } from "./gate/verdict.ts";

/** How many deleted records' authors are remembered, so that undoing a deletion restores whose it was. */
const DELETED_LIMIT = 2000;

/** A record to be written back; without a value, to be deleted. */
export interface Repair extends Touch {
  readonly value: Plain;
}

export interface Review {
  /** Call before an update is applied. */
  remember(touches: readonly Touch[]): void;
  /** Call after it has been applied; `member` is its author. */
  judge(touches: readonly Touch[], member: string | undefined): readonly Repair[];
}

/** Authors of deleted items, by table and key; kept as long as the room is open. */
export type DeletedAuthors = Map<string, Plain>;

export function createReview(doc: Y.Doc, deletedAuthors: DeletedAuthors): Review {
  const committed = new Map<string, Plain>();

  return {
    remember(touches) {
      for (const { table, key } of touches) {
        const name = `${table.name}/${key}`;
        if (!committed.has(name)) committed.set(name, recordOf(doc, table, key));
      }
    },
    judge(touches, member) {
      return touches.flatMap((touch) => {
        const repair = judgeRecord(touch, member);
        return repair ? [repair] : [];
      });
    },
  };

  function judgeRecord({ table, key }: Touch, member: string | undefined): Repair | undefined {
    const name = `${table.name}/${key}`;
    const before = committed.get(name);
    if (table.isLocked(doc, key)) return { table, key, value: before };
    if (!doc.getMap(table.name).has(key)) {
      rememberAuthor(name, before);
      return undefined;
    }
    const after = recordOf(doc, table, key);
    if (!fits(table, key, { before, after })) return { table, key, value: before };
    if (before !== undefined) {
      const changed = table.fixedFields.some((field) => !isSame(fieldOf(before, field), fieldOf(after, field)));
      return changed ? { table, key, value: before } : undefined;
    }
    const author = fieldOf(after, "author");
    const claimed = table.fixedFields.includes("author") && author !== undefined;
    if (!claimed || author === member || author === deletedAuthors.get(name)) return undefined;
    return { table, key, value: withoutAuthor(after) };
  }

  function rememberAuthor(name: string, before: Plain): void {
    const author = fieldOf(before, "author");
    if (author === undefined) return;
    deletedAuthors.delete(name);
    deletedAuthors.set(name, author);
    for (const oldest of deletedAuthors.keys()) {
      if (deletedAuthors.size <= DELETED_LIMIT) break;
      deletedAuthors.delete(oldest);
    }
  }
}

/** A record that was already unlike its schema (a newer version wrote it) is not held against whoever corrects its text. */
function fits(table: Table<unknown>, key: string, { before, after }: { before: Plain; after: Plain }): boolean {
  if (table.refuse(after, key) === undefined) return true;
  return before !== undefined && table.refuse(before, key) !== undefined;
}

function recordOf(doc: Y.Doc, table: Table<unknown>, key: string): Plain {
  const root = doc.getMap(table.name);
  // Through JSON: Yjs takes objects with an ordinary prototype only, and these may be written back.
  return root.has(key) ? (JSON.parse(JSON.stringify(plainValue(root.get(key)) ?? null)) as Plain) : undefined;
}

function fieldOf(value: Plain, field: string): Plain {
  return isRecord(value) ? value[field] : undefined;
}

function withoutAuthor(value: Plain): Plain {
  if (!isRecord(value)) return value;
  const { author: _, ...rest } = value;
  return rest;
}

function isSame(a: Plain, b: Plain): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
