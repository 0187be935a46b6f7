// A plan document as a store: another view after each change, in which only what changed is new.
import { observeTable } from "@minga/shared/document/observe.ts";
import { actions, indicators, milestones } from "@minga/shared/plan/actions.ts";
import { checkIns } from "@minga/shared/plan/checkIns.ts";
import { commitments } from "@minga/shared/plan/commitments.ts";
import type { PlanView } from "@minga/shared/plan/planView.ts";
import { sources } from "@minga/shared/plan/sources.ts";
import type * as Y from "yjs";

export interface ObservedPlan {
  readonly get: () => PlanView;
  /** Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Watches for as long as the document lives. */
export function observePlan(doc: Y.Doc): ObservedPlan {
  const tables = {
    actions: observeTable(doc, actions),
    indicators: observeTable(doc, indicators),
    milestones: observeTable(doc, milestones),
    commitments: observeTable(doc, commitments),
    checkIns: observeTable(doc, checkIns),
    sources: observeTable(doc, sources),
  };
  const listeners = new Set<() => void>();
  const read = (): PlanView => ({
    actions: tables.actions.get(),
    indicators: tables.indicators.get(),
    milestones: tables.milestones.get(),
    commitments: tables.commitments.get(),
    checkIns: tables.checkIns.get(),
    sources: tables.sources.get(),
  });
  let view = read();
  for (const table of Object.values(tables)) {
    table.subscribe(() => {
      view = read();
      for (const listener of listeners) listener();
    });
  }
  return {
    get: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
