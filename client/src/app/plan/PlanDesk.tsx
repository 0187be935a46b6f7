// What is done at a plan: looking through its table, filling in an action's form, and binding, reporting and reopening.
import { members } from "@minga/shared/core/roles.ts";
import { useState } from "react";
import { useStore } from "zustand";
import { dayAt } from "../../i18n/formatDay.ts";
import { CommitDialog } from "../../plan/CommitDialog.tsx";
import { type GroupPlan, linesOf } from "../../plan/planLines.ts";
import { ReopenDialog } from "../../plan/ReopenDialog.tsx";
import { ReportDialog } from "../../plan/ReportDialog.tsx";
import { FormView } from "./FormView.tsx";
import { TableView } from "./TableView.tsx";
import type { Asking, DeskProps, ViewProps } from "./viewProps.ts";

export function PlanDesk(props: DeskProps) {
  const { workshop, role, address, plans, document, isAll } = props;
  const [asking, setAsking] = useState<Asking>();
  const [asked, setAsked] = useState(() => (address.place === undefined ? undefined : { place: address.place }));
  const lines = linesOf(plans, { today: dayAt(workshop.document.serverNow()), dayOf: dayAt });
  const open = lines.find(({ id }) => id === address.action);
  const status = useStore((document ?? workshop.document).status, ({ kind }) => kind);
  const said = useStore((document ?? workshop.document).role);
  const view: ViewProps = {
    ...props,
    lines,
    open,
    canWrite: !isAll && members.includes(said ?? role),
    isOffline: status === "offline" || status === "opening",
    onAsk: setAsking,
    onGoTo(place) {
      setAsked({ place });
      address.choose({ campo: place }, { isStep: !address.isForm });
    },
  };
  const close = () => setAsking(undefined);
  return (
    <>
      {address.isForm && open && document ? (
        <FormView {...view} open={open} document={document} asked={asked} />
      ) : (
        <TableView {...view} />
      )}
      {asking && <Question workshop={workshop.id} {...{ asking, plans }} onClose={close} />}
    </>
  );
}

interface QuestionProps {
  readonly workshop: string;
  readonly asking: Asking;
  readonly plans: readonly GroupPlan[];
  readonly onClose: () => void;
}

function Question({ workshop, asking, plans, onClose }: QuestionProps) {
  if (asking.kind === "commit") {
    const { lines } = asking;
    return <CommitDialog {...{ workshop, lines, onClose }} group={lines[0]?.group ?? ""} />;
  }
  const { line } = asking;
  const { group } = line;
  if (asking.kind === "reopen") return <ReopenDialog {...{ workshop, group, line, onClose }} />;
  const plan = plans.find((each) => each.group === group)?.view;
  return plan && <ReportDialog {...{ workshop, group, line, plan, onClose }} />;
}
