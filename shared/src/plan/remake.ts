// Makes a plan from frozen initiatives, or makes it again: what people wrote stays, what they left as it was follows the
// roadmap. Only the server does this; it has read the roadmap.
import type * as Y from "yjs";
import type { Day } from "../core/day.ts";
import type { Ordered } from "../core/order.ts";
import { inOrder } from "../document/inOrder.ts";
import { orderKeyAt } from "../document/orderKeys.ts";
import { addMap, liveMap, liveText, setValue } from "../document/table.ts";
import { replaceText } from "../document/textEdit.ts";
import { transact } from "../document/transact.ts";
import type { ItemId } from "../items/item.ts";
import { ACTION_TEXT_LIMIT, type ActionId, actions } from "./actions.ts";
import { createCodes } from "./codes.ts";
import { type KnownAction, type MatchedAction, matchActions } from "./matching.ts";
import { type PlanView, readPlan } from "./planView.ts";
import { type Source, type SourceInitiative, sources } from "./sources.ts";
import { standingOf } from "./standing.ts";

export interface Remaking {
  /** One action each. No initiative is in two of them. */
  readonly wanted: readonly (readonly SourceInitiative[])[];
  /** Every initiative that is on a roadmap now. */
  readonly present: ReadonlySet<ItemId>;
  readonly frozen: Pick<Source, "version" | "takenAt" | "group" | "groupName">;
  /** The group's place among the groups. */
  readonly groupNumber: number;
  readonly nextId: () => string;
}

export interface Remade {
  readonly made: number;
  readonly updated: number;
  /** Drafts whose initiatives are gone, or went into another action; they are kept. */
  readonly gone: number;
}

/** Leaves committed and cancelled actions alone. */
export function remakePlan(doc: Y.Doc, remaking: Remaking): Remade {
  return transact(doc, () => {
    const plan = readPlan(doc);
    const frozen = new Map(remaking.wanted.flat().map((initiative) => [initiative.id, initiative]));
    const lists = remaking.wanted.map((list) => list.map(({ id }) => id));
    const matched = matchActions(lists, knownActions(plan));
    const nextCode = createCodes({ group: remaking.groupNumber, taken: takenCodes(plan) });
    let last: readonly Ordered[] = inOrder(plan.actions).slice(-1);
    for (const { initiatives, action } of matched) {
      const list = initiatives.flatMap((id) => frozen.get(id) ?? []);
      if (action === undefined) {
        const place = { id: remaking.nextId(), order: orderKeyAt(last, last.length) };
        makeAction(doc, { ...place, list, code: nextCode(), remaking });
        last = [place];
      } else updateAction(doc, { action, list, plan, remaking });
    }
    return {
      made: matched.filter(({ action }) => action === undefined).length,
      updated: matched.filter(({ action }) => action !== undefined).length,
      gone: markGone(doc, { matched, plan, present: remaking.present }),
    };
  });
}

/** Every code that was ever given in this plan. */
export function takenCodes({ actions: list, sources: origins }: Pick<PlanView, "actions" | "sources">) {
  return [...[...list.values()].map(({ code }) => code), ...[...origins.values()].flatMap(({ code }) => code ?? [])];
}

function knownActions(plan: PlanView): readonly KnownAction[] {
  return inOrder(plan.actions).map(({ id }) => ({
    id,
    initiatives: plan.sources.get(id)?.initiatives.map((initiative) => initiative.id) ?? [],
    isSettled: standingOf(plan, id).status !== "draft",
  }));
}

interface Drawn {
  readonly action: string;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
}

/** What the roadmap says of an action: the words of the first initiative, from the earliest day to the latest. */
function drawFrom(initiatives: readonly SourceInitiative[]): Drawn {
  return {
    action: (initiatives[0]?.text ?? "").trim().slice(0, ACTION_TEXT_LIMIT),
    start: initiatives.map(({ start }) => start).sort()[0],
    end: initiatives
      .map(({ end }) => end)
      .sort()
      .at(-1),
  };
}

interface NewAction extends Ordered {
  readonly list: readonly SourceInitiative[];
  readonly code: string;
  readonly remaking: Remaking;
}

function makeAction(doc: Y.Doc, { id, order, list, code, remaking }: NewAction): void {
  const { action, start, end } = drawFrom(list);
  addMap(doc, actions, id, {
    order,
    createdAt: remaking.frozen.takenAt,
    code,
    objective: "",
    action,
    deliverable: "",
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  });
  setValue(doc, sources, id, { ...remaking.frozen, code, initiatives: [...list] });
}

function updateAction(
  doc: Y.Doc,
  {
    action: id,
    list,
    plan,
    remaking,
  }: { action: ActionId; list: readonly SourceInitiative[]; plan: PlanView; remaking: Remaking },
): void {
  const now = plan.actions.get(id);
  const source = plan.sources.get(id);
  const record = liveMap(doc, actions, id);
  if (now === undefined || source === undefined || record === undefined) return;
  const before = drawFrom(source.initiatives);
  const after = drawFrom(list);
  for (const field of ["start", "end"] as const) {
    if (now[field] === before[field] && after[field] !== now[field]) record.set(field, after[field]);
  }
  const words = liveText(doc, actions, { key: id, field: "action" });
  if (words !== undefined && now.action === before.action) replaceText(words, after.action);
  write(doc, id, { before: source, after: { ...remaking.frozen, code: now.code, initiatives: [...list] } });
}

function markGone(
  doc: Y.Doc,
  { matched, plan, present }: { matched: readonly MatchedAction[]; plan: PlanView; present: ReadonlySet<ItemId> },
): number {
  const used = new Set(matched.flatMap(({ initiatives }) => initiatives));
  const goingOn = new Set(matched.map(({ action }) => action));
  let count = 0;
  for (const { id, initiatives, isSettled } of knownActions(plan)) {
    const source = plan.sources.get(id);
    if (isSettled || goingOn.has(id) || source === undefined) continue;
    const { gone: _, ...rest } = source;
    const isGone = !initiatives.some((initiative) => present.has(initiative) && !used.has(initiative));
    write(doc, id, { before: source, after: isGone ? { ...rest, gone: true } : rest });
    if (isGone) count += 1;
  }
  return count;
}

function write(doc: Y.Doc, id: ActionId, { before, after }: { before: Source; after: Source }): void {
  // Fields may stand in another order: the reader gives both in that of the schema.
  const isSame = JSON.stringify(before) === JSON.stringify(sources.read(after, id));
  if (!isSame) setValue(doc, sources, id, after);
}
