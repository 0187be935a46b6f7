// The plan of action: whoever has a place in the workshop is shown the plan of their group.
import { useText } from "../../i18n/useText.ts";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { WorkshopDoor } from "../workshop/WorkshopDoor.tsx";
import { PlanRoom } from "./PlanRoom.tsx";

export function PlanPage({ params: { workshop: id }, query, go, session, heading }: PageProps<"plan">) {
  const text = useText();
  return (
    <WorkshopDoor {...{ id, session, go }} title={text("plan.title")} here={addressOf("plan", { workshop: id })}>
      {(inside) => <PlanRoom {...inside} {...{ query, go, heading }} />}
    </WorkshopDoor>
  );
}
