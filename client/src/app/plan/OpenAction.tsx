// The open row: its path is read from the plan, and from the group's work what of it can still be walked to.
import { pathOf } from "@minga/shared/chain/pathOf.ts";
import type { PlanView } from "@minga/shared/plan/planView.ts";
import { groupDocument } from "@minga/shared/protocol/documents.ts";
import { dayAt } from "../../i18n/formatDay.ts";
import { ActionDetail } from "../../plan/ActionDetail.tsx";
import type { PlanLine } from "../../plan/planLines.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { useIsLoaded, useSharedDocument } from "../workshop/useSharedDocument.ts";
import { planLinksOf } from "./planLinksOf.ts";
import { useChain } from "./useChain.ts";
import type { ViewProps } from "./viewProps.ts";

interface Props extends Pick<ViewProps, "workshop" | "membership"> {
  readonly line: PlanLine;
  readonly plan: PlanView;
}

export function OpenAction(props: Props) {
  const { workshop, membership, line, plan } = props;
  const work = useSharedDocument({
    name: groupDocument(workshop.id, line.group),
    member: membership.member,
    memberName: membership.name,
    workshop: workshop.id,
  });
  const isLoaded = useIsLoaded(work);
  if (work !== undefined && isLoaded) return <Known {...props} work={work} />;
  return <Detail {...props} path={pathOf({ plan }, line.id)} isPathKnown={false} />;
}

function Known({ work, ...props }: Props & { readonly work: SharedDocument }) {
  const { workshop, line, plan } = props;
  const chain = useChain({ doc: work.doc, tables: workshop.tables, group: line.group });
  return <Detail {...props} path={pathOf({ plan, chain }, line.id)} isPathKnown />;
}

interface DetailProps extends Props {
  readonly path: ReturnType<typeof pathOf>;
  readonly isPathKnown: boolean;
}

function Detail({ workshop, line, plan, path, isPathKnown }: DetailProps) {
  const links = planLinksOf({ workshop: workshop.id, group: line.group });
  return <ActionDetail {...{ line, plan, path, isPathKnown, links }} dayOf={dayAt} />;
}
