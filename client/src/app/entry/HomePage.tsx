// The front door: facilitators go on to their workshops, everyone else types the code from the wall.
import { useEffect } from "react";
import { CodeEntry } from "../join/CodeEntry.tsx";
import { PagePending } from "../PagePending.tsx";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { useSession } from "./useSession.ts";

export function HomePage({ go, session, heading }: PageProps<"home">) {
  const state = useSession(session);
  const known = state.kind === "known" ? state.session : undefined;
  const isFacilitator = known?.facilitator !== undefined;
  useEffect(() => {
    if (isFacilitator) go(addressOf("workshops"), { replace: true });
  }, [go, isFacilitator]);

  if (state.kind === "reading" || isFacilitator) return <PagePending />;
  const seats = (known?.memberships ?? []).flatMap(({ workshop, name, member }) =>
    member === undefined || name === undefined ? [] : [{ workshop, name }],
  );
  return <CodeEntry go={go} heading={heading} seats={seats} />;
}
