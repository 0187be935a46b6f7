// What is asked over a board about the rest of the chain. Loaded when it is asked.
import { planDocument } from "@minga/shared/protocol/documents.ts";
import type { Membership } from "@minga/shared/protocol/http/session.ts";
import { useMemo } from "react";
import { observePlan } from "../../plan/observePlan.ts";
import { Speaking } from "../../ui/Speaking.tsx";
import { useSharedDocument } from "../workshop/useSharedDocument.ts";
import type { ChainDialogProps, ChainQuestion } from "./chainDialogProps.ts";
import { LifeDialog } from "./LifeDialog.tsx";
import { MakePlanDialog } from "./MakePlanDialog.tsx";

interface Props extends ChainDialogProps {
  readonly question: ChainQuestion;
  readonly membership: Membership;
}

export function ChainDialogs({ question, membership, ...rest }: Props) {
  const { workshop, group } = rest;
  const plan = useSharedDocument({
    name: planDocument(workshop.id, group),
    member: membership.member,
    memberName: membership.name,
    workshop: workshop.id,
  });
  const observed = useMemo(() => plan && observePlan(plan.doc), [plan]);
  if (plan === undefined || observed === undefined) return null;
  const parts = { ...rest, plan, observed };
  return (
    <Speaking volume="chain">
      {question.kind === "life" ? (
        <LifeDialog key={question.item} {...parts} item={question.item} />
      ) : (
        <MakePlanDialog key={question.board} {...parts} board={question.board} />
      )}
    </Speaking>
  );
}
