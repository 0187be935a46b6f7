// The plan of a group of the sample workshop: made from its roadmap, filled in, and committed to.
import type { Chain } from "@minga/shared/chain/chain.ts";
import { sourceOf } from "@minga/shared/chain/sourceOf.ts";
import type { Day } from "@minga/shared/core/day.ts";
import { setValue } from "@minga/shared/document/table.ts";
import { transact } from "@minga/shared/document/transact.ts";
import { actions } from "@minga/shared/plan/actions.ts";
import { freezeBaseline } from "@minga/shared/plan/baseline.ts";
import { commitments } from "@minga/shared/plan/commitments.ts";
import { addIndicator, addMilestone, setActionField, setActionText } from "@minga/shared/plan/planOperations.ts";
import { readPlan } from "@minga/shared/plan/planView.ts";
import { remakePlan } from "@minga/shared/plan/remake.ts";
import type { SampleAction } from "@minga/shared/templates/sample/sampleAction.ts";
import type { SampleGroup } from "@minga/shared/templates/sample/sampleGroup.ts";
import { units } from "@minga/shared/templates/sample/units.ts";
import type * as Y from "yjs";
import { planMoments } from "./sampleMoments.ts";

interface Making {
  readonly chain: Chain;
  /** The roadmap that the plan is made from. */
  readonly board: string;
  readonly version: string;
  readonly now: number;
  /** The group's place among the groups. */
  readonly index: number;
  /** Brings the sample's days to ours. */
  readonly dayOf: (day: Day) => Day;
}

/** Fills an empty document and leaves any other as it is. */
export function writePlan(doc: Y.Doc, group: SampleGroup, making: Making): void {
  if (doc.getMap(actions.name).size > 0) return;
  const { chain, board, version, now, index, dayOf } = making;
  const { takenAt, committedAt } = planMoments(now);
  const ids = group.actions.map(({ id }) => id).values();
  transact(doc, () => {
    remakePlan(doc, {
      wanted: group.actions.map(({ madeFrom }) =>
        madeFrom.flatMap((initiative) => sourceOf(chain, { initiative, board }) ?? []),
      ),
      present: new Set(chain.items.keys()),
      frozen: { version, takenAt, group: chain.group, groupName: group.name },
      groupNumber: index + 1,
      // One for each list, in the order of the lists.
      nextId: () => ids.next().value ?? "",
    });
    for (const action of group.actions) fillIn(doc, action, dayOf);
    const plan = readPlan(doc);
    for (const { id } of group.actions) {
      setValue(doc, commitments, id, { at: committedAt, baseline: freezeBaseline(plan, id) });
    }
  });
}

function fillIn(doc: Y.Doc, action: SampleAction, dayOf: Making["dayOf"]): void {
  const { id, coResponsible, indicators, milestones } = action;
  for (const field of ["objective", "action", "deliverable"] as const) {
    setActionText(doc, id, { field, text: action[field] });
  }
  setActionField(doc, id, { field: "ownerUnit", value: units[action.ownerUnit] });
  setActionField(doc, id, { field: "coResponsible", value: coResponsible.map((unit) => units[unit]) });
  for (const field of ["start", "end"] as const) setActionField(doc, id, { field, value: dayOf(action[field]) });
  for (const field of ["resources", "sdgTargets", "priority", "risk"] as const) {
    setActionField(doc, id, { field, value: action[field] });
  }
  for (const [index, { baseline, target, ...indicator }] of indicators.entries()) {
    const address = { action: id, id: `i${index + 1}` };
    addIndicator(doc, address, { ...indicator, baseline: moved(baseline, dayOf), target: moved(target, dayOf) });
  }
  for (const [index, { title, due }] of milestones.entries()) {
    addMilestone(doc, { action: id, id: `m${index + 1}` }, { title, due: dayOf(due) });
  }
}

function moved<V extends { readonly date?: Day }>(value: V, dayOf: Making["dayOf"]): V {
  return value.date === undefined ? value : { ...value, date: dayOf(value.date) };
}
