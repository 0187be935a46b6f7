// What the open action lacks, and the buttons for its next step.
import type { PlanView } from "@minga/shared/plan/planView.ts";
import { dayAt } from "../../i18n/formatDay.ts";
import { useText } from "../../i18n/useText.ts";
import { PlanPanel } from "../../plan/PlanPanel.tsx";
import type { PlanLine } from "../../plan/planLines.ts";
import { Button } from "../../ui/Button.tsx";
import { useIsWide } from "./useIsWide.ts";
import type { ViewProps } from "./viewProps.ts";

interface Props extends Pick<ViewProps, "address" | "canWrite" | "isOffline" | "isAll" | "onAsk" | "onGoTo"> {
  readonly line: PlanLine;
  readonly plan: PlanView;
}

export function ActionPanel({ line, plan, address, canWrite, isOffline, isAll, onAsk, onGoTo }: Props) {
  const text = useText();
  const isWide = useIsWide();
  return (
    <PlanPanel {...{ line, plan, canWrite, onGoTo }} isPartOfRow={!isWide} dayOf={dayAt}>
      {canWrite && <NextStep {...{ line, isOffline, onAsk }} />}
      {!isAll &&
        (address.isForm ? (
          <Button wide onClick={() => address.choose({ campo: undefined, paso: undefined })}>
            {text("plan.back")}
          </Button>
        ) : (
          <Button wide onClick={() => address.choose({ paso: "ficha" }, { isStep: true })}>
            {text("plan.panel.openForm")}
          </Button>
        ))}
    </PlanPanel>
  );
}

/** Binding for a draft, reporting for what is bound; and the way back from it. */
export function NextStep({ line, isOffline, onAsk }: Pick<Props, "line" | "isOffline" | "onAsk">) {
  const text = useText();
  const disabledReason = isOffline ? text("plan.offline") : undefined;
  const { status, isReopened } = line.standing;
  if (status === "cancelled") return <p>{text("plan.report.closed")}</p>;
  if (status === "draft") {
    if (!line.isReady) return null;
    return (
      <Button
        kind="primary"
        wide
        disabledReason={disabledReason}
        onClick={() => onAsk({ kind: "commit", lines: [line] })}
      >
        {text(isReopened ? "plan.commit.again" : "plan.commit.one")}
      </Button>
    );
  }
  return (
    <>
      <Button kind="primary" wide disabledReason={disabledReason} onClick={() => onAsk({ kind: "report", line })}>
        {text("plan.report.button")}
      </Button>
      <Button kind="quiet" wide disabledReason={disabledReason} onClick={() => onAsk({ kind: "reopen", line })}>
        {text("plan.reopen.button")}
      </Button>
    </>
  );
}
