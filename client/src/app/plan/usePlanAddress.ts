// What the address of a plan says: whose, which action is open, and whether its form is, down to the field.
import { useMemo } from "react";
import type { Go } from "../router/createRouter.ts";
import { addressOf } from "../router/routes.ts";

/** Every group's plan in one table. */
export const ALL_GROUPS = "todas";

export interface PlanAddress {
  readonly group: string | undefined;
  readonly action: string | undefined;
  /** The place in the form that the address leads to. */
  readonly place: string | undefined;
  readonly isForm: boolean;
  /** Changes the parts named. What only opens or closes a row leaves no step to go back to. */
  readonly choose: (parts: Choice, how?: { readonly isStep: boolean }) => void;
}

interface Choice {
  readonly grupo?: string | undefined;
  readonly accion?: string | undefined;
  readonly campo?: string | undefined;
  readonly paso?: "ficha" | undefined;
}

interface Parts {
  readonly workshop: string;
  readonly query: URLSearchParams;
  readonly go: Go;
}

export function usePlanAddress({ workshop, query, go }: Parts): PlanAddress {
  return useMemo(() => {
    const now: Choice = {
      grupo: query.get("grupo") ?? undefined,
      accion: query.get("accion") ?? undefined,
      campo: query.get("campo") ?? undefined,
      paso: query.get("paso") === "ficha" ? "ficha" : undefined,
    };
    return {
      group: now.grupo,
      action: now.accion,
      place: now.campo,
      isForm: now.accion !== undefined && (now.campo !== undefined || now.paso !== undefined),
      choose: (parts, { isStep } = { isStep: false }) =>
        go(addressOf("plan", { workshop }, { ...now, ...parts }), { replace: !isStep }),
    };
  }, [workshop, query, go]);
}
