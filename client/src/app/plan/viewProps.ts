// What the views of a plan are given, and what they may ask for.
import type { Role } from "@minga/shared/core/roles.ts";
import type { Membership } from "@minga/shared/protocol/http/session.ts";
import type { RefCallback } from "react";
import type { GroupPlan, PlanLine } from "../../plan/planLines.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import type { OpenWorkshop } from "../workshop/useWorkshop.ts";
import type { PlanAddress } from "./usePlanAddress.ts";

/** A question that lies over the plan. */
export type Asking =
  | { readonly kind: "commit"; readonly lines: readonly PlanLine[] }
  | { readonly kind: "reopen"; readonly line: PlanLine }
  | { readonly kind: "report"; readonly line: PlanLine };

export interface DeskProps {
  readonly workshop: OpenWorkshop;
  readonly membership: Membership;
  readonly role: Role;
  readonly address: PlanAddress;
  readonly plans: readonly GroupPlan[];
  readonly heading: RefCallback<HTMLHeadingElement>;
  /** The plan's own; undefined where several are shown, which are only read. */
  readonly document: SharedDocument | undefined;
  readonly title: string;
  readonly isAll: boolean;
}

/** What both views of the plan are given. */
export interface ViewProps extends DeskProps {
  readonly lines: readonly PlanLine[];
  readonly open: PlanLine | undefined;
  /** Whether one may write, and bind and report where the server is there. */
  readonly canWrite: boolean;
  readonly isOffline: boolean;
  readonly onAsk: (asking: Asking) => void;
  /** Opens the form at a place in it. */
  readonly onGoTo: (place: string) => void;
}
