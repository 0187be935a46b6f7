// A plan as plain data: what the screens, the rules and the reports read.
import type * as Y from "yjs";
import { compare } from "../core/order.ts";
import { readTable } from "../document/table.ts";
import {
  type Action,
  type ActionId,
  actions,
  type Indicator,
  indicators,
  type Milestone,
  milestones,
  partOf,
} from "./actions.ts";
import { type CheckIn, checkIns } from "./checkIns.ts";
import { type Commitment, commitments } from "./commitments.ts";
import { type Source, sources } from "./sources.ts";

/** Each map as the table's reader gives it; indicators, milestones and check-ins by `"<actionId>/<id>"`. */
export interface PlanView {
  readonly actions: ReadonlyMap<ActionId, Action>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly commitments: ReadonlyMap<ActionId, Commitment>;
  readonly checkIns: ReadonlyMap<string, CheckIn>;
  readonly sources: ReadonlyMap<ActionId, Source>;
}

export function readPlan(doc: Y.Doc): PlanView {
  return {
    actions: readTable(doc, actions),
    indicators: readTable(doc, indicators),
    milestones: readTable(doc, milestones),
    commitments: readTable(doc, commitments),
    checkIns: readTable(doc, checkIns),
    sources: readTable(doc, sources),
  };
}

/** What belongs to one action, with its own id, in order. */
export function partsOf<R extends { readonly order: string }>(
  table: ReadonlyMap<string, R>,
  action: ActionId,
): readonly (R & { readonly id: string })[] {
  const prefix = partOf(action, "");
  return [...table]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, part]) => ({ ...part, id: key.slice(prefix.length) }))
    .sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

/** The reports on one action, oldest first. */
export function reportsOf(
  { checkIns: reports }: Pick<PlanView, "checkIns">,
  action: ActionId,
): readonly (CheckIn & { readonly id: string })[] {
  const prefix = partOf(action, "");
  return [...reports]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, report]) => ({ ...report, id: key.slice(prefix.length) }))
    .sort((a, b) => a.at - b.at || compare(a.id, b.id));
}
