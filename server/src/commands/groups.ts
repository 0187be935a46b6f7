// Makes and removes groups: a record in the workshop document, documents of their own, and a row.

import { AppError } from "@minga/shared/core/appError.ts";
import { createId } from "@minga/shared/core/ids.ts";
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { orderKeyAt } from "@minga/shared/document/orderKeys.ts";
import { deleteRecord, readTable, setValue } from "@minga/shared/document/table.ts";
import { groups } from "@minga/shared/facilitation/groups.ts";
import { items } from "@minga/shared/items/items.ts";
import { actions } from "@minga/shared/plan/actions.ts";
import { documentName, groupDocument, planDocument } from "@minga/shared/protocol/documents.ts";
import { addGroupDocuments, removeGroupDocuments } from "../storage/documents.ts";
import { countSeats } from "../storage/members.ts";
import { addGroupRow, hasGroup, removeGroupRow } from "../storage/workshops.ts";
import type { CommandParts } from "./parts.ts";

/** Adds it at the end; returns its id. */
export async function addGroup(
  { catalogue, rooms, random }: CommandParts,
  { workshop, name, topic }: { readonly workshop: string; readonly name: string; readonly topic: string },
): Promise<string> {
  const id = createId(random);
  await rooms.write(
    documentName("workshop", workshop),
    (doc) => {
      const list = inOrder(readTable(doc, groups));
      const order = orderKeyAt(list, list.length);
      setValue(doc, groups, id, { name, topic, challenge: "", order });
    },
    [addGroupRow(catalogue, workshop, id), ...addGroupDocuments(catalogue, workshop, id)],
  );
  return id;
}

/** Throws `group-not-found`, and `group-not-empty` while somebody sits there, something lies on its boards, or its plan has actions. */
export async function removeGroup(
  { catalogue, rooms }: CommandParts,
  { workshop, group }: { readonly workshop: string; readonly group: string },
): Promise<void> {
  if (!(await hasGroup(catalogue, workshop, group))) throw new AppError("group-not-found", `no group ${group}`);
  const document = groupDocument(workshop, group);
  const plan = planDocument(workshop, group);
  const seats = (await countSeats(catalogue, workshop)).get(group) ?? 0;
  const things = await rooms.read(document, (doc) => readTable(doc, items).size);
  const planned = await rooms.read(plan, (doc) => readTable(doc, actions).size);
  if (seats > 0 || things > 0 || planned > 0) {
    const found = `${seats} people, ${things} items and ${planned} actions`;
    throw new AppError("group-not-empty", `group ${group} has ${found}`);
  }
  await rooms.write(documentName("workshop", workshop), (doc) => deleteRecord(doc, groups, group), [
    removeGroupDocuments(catalogue, workshop, group),
    removeGroupRow(catalogue, workshop, group),
  ]);
  await rooms.recheck(
    (who) => who.document === document || who.document === plan,
    async () => undefined,
  );
}
