// What a group writes in its plan while an action is a draft. Each is one transaction; calls inside a transaction join
// it, and what somebody deleted in the meantime stays deleted.
import type * as Y from "yjs";
import { orderKeyAt } from "../document/orderKeys.ts";
import { deleteRecord, liveMap, liveText, readRecord, readTable, setValue, type Table } from "../document/table.ts";
import { replaceText } from "../document/textEdit.ts";
import { transact } from "../document/transact.ts";
import {
  ACTION_TEXT_LIMIT,
  type Action,
  type ActionId,
  actions,
  type Indicator,
  indicators,
  type Milestone,
  milestones,
  partOf,
  readPartKey,
} from "./actions.ts";
import { PARTS_LIMIT } from "./commitments.ts";
import { partsOf } from "./planView.ts";

export type ActionText = "objective" | "action" | "deliverable";
export type ActionField = Exclude<keyof Action, ActionText | "order" | "createdAt" | "code">;

/** Sets a field that is no text; undefined empties it. */
export function setActionField<F extends ActionField>(
  doc: Y.Doc,
  id: ActionId,
  { field, value }: { readonly field: F; readonly value: Action[F] | undefined },
): void {
  transact(doc, () => {
    const action = liveMap(doc, actions, id);
    if (value === undefined) action?.delete(field);
    else action?.set(field, value);
  });
}

/** Makes the text say this, changing only what differs, and no longer than it may be. */
export function setActionText(
  doc: Y.Doc,
  id: ActionId,
  { field, text }: { readonly field: ActionText; readonly text: string },
): void {
  const live = liveText(doc, actions, { key: id, field });
  if (live !== undefined) transact(doc, () => replaceText(live, text.slice(0, ACTION_TEXT_LIMIT)));
}

/** Deletes a draft with everything that belongs to it. */
export function removeAction(doc: Y.Doc, id: ActionId): void {
  transact(doc, () => {
    deleteRecord(doc, actions, id);
    for (const table of [indicators, milestones]) {
      const keys = [...doc.getMap(table.name).keys()].filter((key) => readPartKey(key).action === id);
      for (const key of keys) deleteRecord<unknown>(doc, table, key);
    }
  });
}

interface PartAddress {
  readonly action: ActionId;
  readonly id: string;
}

const emptyIndicator: Omit<Indicator, "order"> = {
  name: "",
  unit: "number",
  direction: "up",
  baseline: { status: "known" },
  target: {},
  verification: "",
};

/** Adds one after the others, empty but for what is given; nothing where there are as many as a commitment can hold. */
export function addIndicator(doc: Y.Doc, at: PartAddress, given: Partial<Omit<Indicator, "order">> = {}): void {
  addPart(doc, indicators, { at, part: { ...emptyIndicator, ...given } });
}

export function setIndicator(doc: Y.Doc, at: PartAddress, changes: PartChanges<Indicator>): void {
  setPart(doc, indicators, { at, changes });
}

export function removeIndicator(doc: Y.Doc, { action, id }: PartAddress): void {
  transact(doc, () => deleteRecord(doc, indicators, partOf(action, id)));
}

/** Adds one after the others, empty but for what is given; nothing where there are as many as a commitment can hold. */
export function addMilestone(doc: Y.Doc, at: PartAddress, given: Partial<Omit<Milestone, "order">> = {}): void {
  addPart(doc, milestones, { at, part: { title: "", evidence: "", ...given } });
}

export function setMilestone(doc: Y.Doc, at: PartAddress, changes: PartChanges<Milestone>): void {
  setPart(doc, milestones, { at, changes });
}

export function removeMilestone(doc: Y.Doc, { action, id }: PartAddress): void {
  transact(doc, () => deleteRecord(doc, milestones, partOf(action, id)));
}

/** Fields to be changed; `undefined` empties one that may be empty. */
export type PartChanges<R> = { readonly [K in keyof R]?: R[K] | undefined };

function addPart<R extends { readonly order: string }>(
  doc: Y.Doc,
  table: Table<R>,
  { at: { action, id }, part }: { at: PartAddress; part: Omit<R, "order"> },
): void {
  transact(doc, () => {
    if (liveMap(doc, actions, action) === undefined) return;
    const list = partsOf(readTable(doc, table), action);
    if (list.length >= PARTS_LIMIT) return;
    // With its order it is a whole record again.
    setValue(doc, table, partOf(action, id), { ...part, order: orderKeyAt(list, list.length) } as unknown as R);
  });
}

function setPart<R extends object>(
  doc: Y.Doc,
  table: Table<R>,
  { at: { action, id }, changes }: { at: PartAddress; changes: PartChanges<R> },
): void {
  transact(doc, () => {
    const part = readRecord(doc, table, partOf(action, id));
    if (part === undefined) return;
    const fields = Object.entries({ ...part, ...changes }).filter(([, value]) => value !== undefined);
    setValue(doc, table, partOf(action, id), Object.fromEntries(fields) as R);
  });
}
