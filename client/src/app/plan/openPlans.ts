// The plan documents of one or several groups, open together: what each says, and whether it has arrived.
import { planDocument } from "@minga/shared/protocol/documents.ts";
import type { Membership } from "@minga/shared/protocol/http/session.ts";
import { observePlan } from "../../plan/observePlan.ts";
import type { GroupPlan } from "../../plan/planLines.ts";
import { openSharedDocument, type SharedDocument } from "../../sync/sharedDocument.ts";

export interface OpenPlans {
  /** Those that have arrived, in the order that was asked for: the same list until something in one of them changes. */
  readonly get: () => readonly GroupPlan[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly documentOf: (group: string) => SharedDocument | undefined;
  readonly close: () => void;
}

interface Wanted {
  readonly workshop: string;
  readonly groups: readonly string[];
  readonly membership: Membership;
}

export function openPlans({ workshop, groups, membership }: Wanted): OpenPlans {
  const listeners = new Set<() => void>();
  const arrived = new Set<string>();
  const open = groups.map((group) => {
    const document = openSharedDocument({
      name: planDocument(workshop, group),
      member: membership.member,
      workshop,
      ...(membership.name !== undefined && { memberName: membership.name }),
    });
    return { group, document, plan: observePlan(document.doc) };
  });
  let plans: readonly GroupPlan[] = [];
  const refresh = () => {
    plans = open.flatMap(({ group, plan }) => (arrived.has(group) ? [{ group, view: plan.get() }] : []));
    for (const listener of listeners) listener();
  };
  for (const { group, document, plan } of open) {
    plan.subscribe(refresh);
    void document.loaded.then(() => {
      arrived.add(group);
      refresh();
    });
  }
  return {
    get: () => plans,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    documentOf: (group) => open.find((each) => each.group === group)?.document,
    close() {
      for (const { document } of open) document.close();
    },
  };
}
