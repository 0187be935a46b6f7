// Makes a group's plan from its roadmap: freezes the group's work as a version and the actions with it, in one commit.

import { boards } from "@minga/shared/boards/boards.ts";
import { placements } from "@minga/shared/boards/placement.ts";
import { type Chain, placesOf } from "@minga/shared/chain/chain.ts";
import { sourceOf } from "@minga/shared/chain/sourceOf.ts";
import { AppError } from "@minga/shared/core/appError.ts";
import { createId } from "@minga/shared/core/ids.ts";
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { readTable } from "@minga/shared/document/table.ts";
import { groups, PLENARY } from "@minga/shared/facilitation/groups.ts";
import { results, rounds } from "@minga/shared/facilitation/rounds.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { items } from "@minga/shared/items/items.ts";
import { links } from "@minga/shared/items/links.ts";
import { readPlan } from "@minga/shared/plan/planView.ts";
import { type Remade, remakePlan, takenCodes } from "@minga/shared/plan/remake.ts";
import type { SourceInitiative } from "@minga/shared/plan/sources.ts";
import { documentName, groupDocument, planDocument } from "@minga/shared/protocol/documents.ts";
import * as Y from "yjs";
import { addVersion, findLastVersion, type Version } from "../../storage/versions.ts";
import { listGroups } from "../../storage/workshops.ts";
import { type PlanParts, type PlanWish, planOf } from "./planParts.ts";

/** Most that the sources of one making may weigh, as JSON: every device of the group is sent all of it at once. */
const SOURCES_LIMIT = 4 << 20;

/**
 * Made again from the same work it is the same plan. Throws `board-not-found`, `initiative-not-found` where one is gone
 * or not on that roadmap, `malformed` where one is asked for twice, and `too-large` where too many have long stories.
 */
export function makePlan(parts: PlanParts, wish: PlanWish): Promise<Remade & { readonly version: string }> {
  // One plan of a workshop at a time: two groups must not take the same number for their codes.
  return parts.inTurn(`plans ${wish.workshop}`, async () => {
    const { group, workshop } = wish;
    const script = await readScript(parts, workshop);
    const work = await parts.rooms.read(groupDocument(workshop, group), (doc) => ({
      bytes: Y.encodeStateAsUpdate(doc),
      items: readTable(doc, items),
      placements: readTable(doc, placements),
      links: readTable(doc, links),
    }));
    const chain: Chain = { ...script, ...work, group };
    const wanted = freezeWanted(chain, wish);
    const number = await groupNumber(parts, { ...wish, order: script.order });
    const { version, isNew } = await freezeWork(parts, {
      wish,
      bytes: work.bytes,
      title: script.titleOf(wish.board),
    });
    const remade = await parts.rooms.write(
      planOf(wish),
      (doc) =>
        remakePlan(doc, {
          wanted,
          present: onRoadmaps(chain),
          frozen: { version: version.id, takenAt: version.at, group, groupName: script.nameOf(group) },
          groupNumber: number,
          nextId: () => createId(parts.random),
        }),
      isNew ? [addVersion(parts.catalogue, version)] : [],
    );
    return { version: version.id, ...remade };
  });
}

function readScript({ rooms }: PlanParts, workshop: string) {
  return rooms.read(documentName("workshop", workshop), (doc) => {
    const declared = readTable(doc, boards);
    const named = readTable(doc, groups);
    return {
      boards: declared,
      rounds: readTable(doc, rounds),
      results: readTable(doc, results),
      order: inOrder(named).map(({ id }) => id),
      nameOf: (group: string) => named.get(group)?.name ?? "",
      titleOf: (board: string) => declared.get(board)?.title ?? "",
    };
  });
}

function freezeWanted(chain: Chain, { board, actions: lists }: PlanWish): readonly (readonly SourceInitiative[])[] {
  if (!chain.boards.has(board)) throw new AppError("board-not-found", `no board ${board}`);
  const all = lists.flat();
  if (new Set(all).size < all.length) throw new AppError("malformed", "an initiative is asked for twice");
  let weight = 0;
  return lists.map((list) =>
    list.map((initiative) => {
      const source = sourceOf(chain, { initiative, board });
      if (source === undefined) throw new AppError("initiative-not-found", `no ${initiative} on the roadmap ${board}`);
      weight += JSON.stringify(source).length;
      if (weight > SOURCES_LIMIT)
        throw new AppError("too-large", "the initiatives have too much behind them for one plan");
      return source;
    }),
  );
}

function onRoadmaps(chain: Chain): ReadonlySet<ItemId> {
  const isPlaced = (id: ItemId) => placesOf(chain, id, "roadmap").some(({ placement }) => placement.span !== undefined);
  return new Set([...chain.items.keys()].filter(isPlaced));
}

/**
 * The number in the group's codes: its place among the groups when its plan was first made, and for good from then on,
 * so that no two groups ever share one. 0 for the plenary, and for it alone: a group that nobody lists gets a number of its own.
 */
async function groupNumber(
  { catalogue, rooms }: PlanParts,
  { workshop, group, order }: PlanWish & { readonly order: readonly string[] },
): Promise<number> {
  if (group === PLENARY) return 0;
  const numbersIn = (each: string) =>
    rooms.read(planDocument(workshop, each), (doc) =>
      takenCodes(readPlan(doc)).map((code) => Number(/\d+/.exec(code))),
    );
  const [own] = await numbersIn(group);
  if (own !== undefined) return own;
  const others = [...(await listGroups(catalogue, workshop))].filter((each) => each !== group);
  const taken = new Set((await Promise.all(others.map(numbersIn))).flat());
  const place = order.indexOf(group) + 1;
  return place === 0 || taken.has(place) ? Math.max(order.length, ...taken) + 1 : place;
}

/** The same work is frozen once. */
async function freezeWork(
  { catalogue, clock, random }: PlanParts,
  { wish, bytes, title }: { readonly wish: PlanWish; readonly bytes: Uint8Array; readonly title: string },
): Promise<{ readonly version: Version; readonly isNew: boolean }> {
  const { workshop, group, by } = wish;
  const document = groupDocument(workshop, group);
  const last = await findLastVersion(catalogue, document);
  const facts = { document, workshop, name: title, bytes, by };
  if (last && Buffer.compare(last.bytes, bytes) === 0) {
    return { version: { ...facts, id: last.id, at: last.at }, isNew: false };
  }
  return { version: { ...facts, id: createId(random), at: clock() }, isNew: true };
}
