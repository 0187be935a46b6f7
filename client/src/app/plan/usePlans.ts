// The plans of these groups for as long as a page shows them.
import type { Membership } from "@minga/shared/protocol/http/session.ts";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { GroupPlan } from "../../plan/planLines.ts";
import { type OpenPlans, openPlans } from "./openPlans.ts";

interface Wanted {
  readonly workshop: string;
  readonly groups: readonly string[];
  readonly membership: Membership;
}

export function usePlans(wanted: Wanted): {
  readonly open: OpenPlans | undefined;
  readonly plans: readonly GroupPlan[];
} {
  const key = `${wanted.workshop} ${wanted.membership.member} ${wanted.groups.join(" ")}`;
  const [opened, setOpened] = useState<{ readonly key: string; readonly it: OpenPlans }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what is wanted
  useEffect(() => {
    const it = openPlans(wanted);
    setOpened({ key, it });
    return () => {
      it.close();
      setOpened(undefined);
    };
  }, [key]);
  const open = opened?.key === key ? opened.it : undefined;
  const plans = useSyncExternalStore(open?.subscribe ?? subscribeNothing, open?.get ?? getNothing);
  return { open, plans };
}

const nothing: readonly GroupPlan[] = [];
const getNothing = () => nothing;
const subscribeNothing = () => () => undefined;
