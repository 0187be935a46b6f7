// What the commands of a plan have in common: whose plan it is, who asks, and that they come one after the other.
import type { ItemId, MemberId } from "@minga/shared/items/item.ts";
import type { ActionId } from "@minga/shared/plan/actions.ts";
import { type DocumentName, planDocument } from "@minga/shared/protocol/documents.ts";
import type { CommandParts } from "../parts.ts";
import type { InTurn } from "../turns.ts";

export interface PlanParts extends CommandParts {
  readonly inTurn: InTurn;
}

export interface PlanAddress {
  readonly workshop: string;
  /** A group that exists, or the plenary. */
  readonly group: string;
  /** Who asks; undefined for a facilitator without a place in this workshop. */
  readonly by: MemberId | undefined;
}

export interface PlanWish extends PlanAddress {
  readonly board: string;
  readonly actions: readonly (readonly ItemId[])[];
}

export interface ActionAddress extends PlanAddress {
  readonly action: ActionId;
}

export function planOf({ workshop, group }: PlanAddress): DocumentName {
  return planDocument(workshop, group);
}
