// A dated report: how far the action has come, what happened, which milestones were reached. What «Completada» asks for
// is said as soon as it is chosen.
import { CHECK_IN_NOTE_LIMIT, type Status, transitions } from "@minga/shared/plan/checkIns.ts";
import { type PlanView, partsOf } from "@minga/shared/plan/planView.ts";
import { reportAction } from "@minga/shared/protocol/http/plans.ts";
import { useId, useState } from "react";
import { useText } from "../i18n/useText.ts";
import { call } from "../sync/api.ts";
import { newId } from "../sync/newId.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FailureNotice } from "../ui/FailureNotice.tsx";
import { useInterface } from "../ui/Interface.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useCommand } from "../ui/useCommand.ts";
import { ProgressField } from "./ProgressField.tsx";
import type { PlanLine } from "./planLines.ts";
import styles from "./ReportDialog.module.css";
import { StatusMark } from "./StatusMark.tsx";

interface Props {
  readonly workshop: string;
  readonly group: string;
  readonly line: PlanLine;
  readonly plan: PlanView;
  readonly onClose: () => void;
}

export function ReportDialog({ workshop, group, line, plan, onClose }: Props) {
  const text = useText();
  const { toasts } = useInterface();
  const { action, standing } = line;
  const choices = choicesOf(standing.status);
  // Given once, so that a report sent twice is one.
  const [id] = useState(newId);
  const [status, setStatus] = useState<Status>(choices[0] ?? standing.status);
  const [progress, setProgress] = useState(standing.progress);
  const [note, setNote] = useState("");
  const [evidence, setEvidence] = useState("");
  const [reached, setReached] = useState<ReadonlySet<string>>(new Set());
  const open = partsOf(plan.milestones, line.id).filter((milestone) => !standing.reached.has(milestone.id));
  const isCompleted = status === "completed";
  const lacking =
    isCompleted && progress < 100 ? "progress" : isCompleted && evidence.trim() === "" ? "evidence" : undefined;
  const { send, isBusy, failure } = useCommand(
    () =>
      call(reportAction, {
        params: { workshop, group, action: line.id },
        body: { id, status, progress, note, evidence, ...(reached.size > 0 && { reached: [...reached] }) },
      }),
    () => {
      toasts.show({ text: text("plan.report.done", { code: action.code }) });
      onClose();
    },
  );
  return (
    <Dialog
      isOpen
      title={text("plan.report.title", { code: action.code })}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {text("common.actions.cancel")}
          </Button>
          <Button
            kind="primary"
            busy={isBusy}
            disabledReason={lacking && text(`plan.report.${lacking}Needed`)}
            onClick={() => send()}
          >
            {text("plan.report.send")}
          </Button>
        </>
      }
    >
      <p>{action.action}</p>
      <StatusChoice
        {...{ choices, status }}
        onStatus={(next) => {
          setStatus(next);
          if (next === "completed") setProgress(100);
        }}
      />
      {choices.includes("completed") && <p className={styles["needs"]}>{text("plan.report.completedNeeds")}</p>}
      <ProgressField value={progress} before={standing.progress} onValue={setProgress} />
      <TextArea
        label={text("plan.report.note")}
        optional
        maxLength={CHECK_IN_NOTE_LIMIT}
        value={note}
        onValue={setNote}
      />
      {open.length > 0 && (
        <fieldset className={styles["reached"]}>
          <legend>{text("plan.report.reached")}</legend>
          {open.map(({ id: milestone, title }) => (
            <label key={milestone}>
              <input
                type="checkbox"
                checked={reached.has(milestone)}
                onChange={({ target }) => setReached(toggled(reached, { id: milestone, isIn: target.checked }))}
              />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      <TextField
        label={text("plan.report.evidence")}
        hint={text("plan.report.evidenceHint")}
        optional={!isCompleted}
        maxLength={CHECK_IN_NOTE_LIMIT}
        value={evidence}
        onValue={setEvidence}
      />
      {failure && <FailureNotice failure={failure} />}
    </Dialog>
  );
}

interface ChoiceProps {
  readonly choices: readonly Status[];
  readonly status: Status;
  readonly onStatus: (status: Status) => void;
}

function StatusChoice({ choices, status, onStatus }: ChoiceProps) {
  const text = useText();
  const name = useId();
  return (
    <fieldset className={styles["statuses"]}>
      <legend>{text("plan.report.status")}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === status} onChange={() => onStatus(choice)} />
          <StatusMark status={choice} />
        </label>
      ))}
    </fieldset>
  );
}

/** What a report may say next. Whoever reports on an action that is only promised has begun with it. */
function choicesOf(now: Status): readonly Status[] {
  const goesOn = now === "in_progress" || now === "suspended";
  return [...(goesOn ? [now] : []), ...transitions[now]];
}

function toggled(
  set: ReadonlySet<string>,
  { id, isIn }: { readonly id: string; readonly isIn: boolean },
): ReadonlySet<string> {
  return new Set(isIn ? [...set, id] : [...set].filter((each) => each !== id));
}
