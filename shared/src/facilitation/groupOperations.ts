// What facilitators do to a group's words. Groups are made and removed by command, because a document goes with them.
import type * as Y from "yjs";
import { readRecord, setValue } from "../document/table.ts";
import { transact } from "../document/transact.ts";
import { type Group, groups } from "./groups.ts";

export type GroupId = string;
export type GroupText = "name" | "topic" | "challenge";

/** Longest text of each field, in UTF-16 units, as the schema judges it. */
export const GROUP_TEXT_LIMITS: Readonly<Record<GroupText, number>> = { name: 80, topic: 160, challenge: 500 };

/** Fields that a facilitator may change; `undefined` takes the number of seats away. */
export type GroupChanges = { readonly [K in keyof Group]?: Group[K] | undefined };

/** Changes fields of a group and leaves the others; a group that was removed in the meantime stays removed. */
export function editGroup(doc: Y.Doc, id: GroupId, changes: GroupChanges): void {
  transact(doc, () => {
    const group = readRecord(doc, groups, id);
    if (group === undefined) return;
    const fields = Object.entries({ ...group, ...withinLimits(changes) });
    setValue(doc, groups, id, Object.fromEntries(fields.filter(([, value]) => value !== undefined)));
  });
}

function withinLimits(changes: GroupChanges): GroupChanges {
  const cut: Record<string, string> = {};
  for (const [field, limit] of Object.entries(GROUP_TEXT_LIMITS)) {
    const text = changes[field as GroupText]; // the keys of the record are exactly the text fields
    if (text !== undefined) cut[field] = text.slice(0, limit);
  }
  return { ...changes, ...cut };
}
