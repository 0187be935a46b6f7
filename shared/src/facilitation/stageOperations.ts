// What facilitators do to the script. Each is one transaction; what somebody deleted in the meantime is skipped.
import type * as Y from "yjs";
import { inOrder } from "../document/inOrder.ts";
import { orderKeyAt } from "../document/orderKeys.ts";
import { deleteRecord, readRecord, readTable, setValue } from "../document/table.ts";
import { transact } from "../document/transact.ts";
import { type Stage, stages } from "./stages.ts";

export type StageId = string;
export type StageText = "title" | "prompt" | "instructions" | "notes";

/** Fields that a facilitator may change; `undefined` takes an optional one away. */
export type StageChanges = { readonly [K in keyof Stage]?: Stage[K] | undefined };

/** Longest text of each field, in UTF-16 units, as the schema judges it. */
export const STAGE_TEXT_LIMITS: Readonly<Record<StageText, number>> = {
  title: 200,
  prompt: 2000,
  instructions: 2000,
  notes: 2000,
};

/** Longest stage, in minutes: a day. */
export const STAGE_MINUTES_LIMIT = 1440;

/** Adds a stage after another one, on that one's day; at the end without it. */
export function addStage(
  doc: Y.Doc,
  { id, after, title }: { readonly id: StageId; readonly after?: StageId | undefined; readonly title: string },
): void {
  transact(doc, () => {
    const list = inOrder(readTable(doc, stages));
    const found = list.findIndex((stage) => stage.id === after);
    const previous = found === -1 ? list.at(-1) : list[found];
    setValue(doc, stages, id, {
      title: title.slice(0, STAGE_TEXT_LIMITS.title),
      mode: "groups",
      minutes: 10,
      order: orderKeyAt(list, found === -1 ? list.length : found + 1),
      prompt: "",
      instructions: "",
      notes: "",
      ...(previous?.day !== undefined && { day: previous.day }),
      ...(previous?.board !== undefined && { board: previous.board }),
    });
  });
}

/** Changes fields of a stage and leaves the others. Texts are cut to their limits. */
export function editStage(doc: Y.Doc, id: StageId, changes: StageChanges): void {
  transact(doc, () => {
    const stage = readRecord(doc, stages, id);
    if (stage === undefined) return;
    const fields = Object.entries({ ...stage, ...withinLimits(changes) });
    setValue(doc, stages, id, Object.fromEntries(fields.filter(([, value]) => value !== undefined)));
  });
}

/** Puts a stage at a place among the others; 0 is first. */
export function moveStage(doc: Y.Doc, id: StageId, index: number): void {
  transact(doc, () => {
    const others = inOrder(readTable(doc, stages)).filter((stage) => stage.id !== id);
    editStage(doc, id, { order: orderKeyAt(others, index) });
  });
}

/** Takes a stage out of the script and returns it, for `restoreStage`. The board it worked on stays. */
export function removeStage(doc: Y.Doc, id: StageId): Stage | undefined {
  return transact(doc, () => {
    const stage = readRecord(doc, stages, id);
    deleteRecord(doc, stages, id);
    return stage;
  });
}

/** Puts a removed stage back where it was, unless somebody else has. */
export function restoreStage(doc: Y.Doc, id: StageId, stage: Stage): void {
  transact(doc, () => {
    if (!doc.getMap(stages.name).has(id)) setValue(doc, stages, id, stage);
  });
}

function withinLimits(changes: StageChanges): StageChanges {
  const cut: Record<string, string> = {};
  for (const [field, limit] of Object.entries(STAGE_TEXT_LIMITS)) {
    const text = changes[field as StageText]; // the keys of the record are exactly the text fields
    if (text !== undefined) cut[field] = text.slice(0, limit);
  }
  const { minutes } = changes;
  return {
    ...changes,
    ...cut,
    ...(minutes !== undefined && { minutes: Math.min(Math.max(Math.round(minutes), 0), STAGE_MINUTES_LIMIT) }),
  };
}
