// What the dialogs over a board know: the group's work, its plan, and the way elsewhere.
import type { ItemId } from "@minga/shared/items/item.ts";
import type { ObservedPlan } from "../../plan/observePlan.ts";
import type { PeopleDirectory } from "../../sync/people.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import type { Go } from "../router/createRouter.ts";
import type { OpenWorkshop } from "../workshop/useWorkshop.ts";

/** «¿Qué pasó con esta idea?», or «Crear plan de acción» from a roadmap. */
export type ChainQuestion =
  | { readonly kind: "life"; readonly item: ItemId }
  | { readonly kind: "make"; readonly board: string };

export interface ChainDialogProps {
  readonly workshop: OpenWorkshop;
  readonly group: string;
  /** The group's own document. */
  readonly document: SharedDocument;
  readonly people: PeopleDirectory["people"];
  readonly go: Go;
  readonly onClose: () => void;
}

export interface WithPlan extends ChainDialogProps {
  readonly plan: SharedDocument;
  readonly observed: ObservedPlan;
}
