// Opens a committed action to be corrected, with the reason that everyone will see.
import { reopenAction } from "@minga/shared/protocol/http/plans.ts";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { call } from "../sync/api.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FailureNotice } from "../ui/FailureNotice.tsx";
import { useInterface } from "../ui/Interface.tsx";
import { TextArea } from "../ui/TextArea.tsx";
import { useCommand } from "../ui/useCommand.ts";
import type { PlanLine } from "./planLines.ts";

interface Props {
  readonly workshop: string;
  readonly group: string;
  readonly line: PlanLine;
  readonly onClose: () => void;
}

/** Shorter is no reason. */
const LEAST_LETTERS = 3;

export function ReopenDialog({ workshop, group, line, onClose }: Props) {
  const text = useText();
  const { toasts } = useInterface();
  const [reason, setReason] = useState("");
  const [wasTried, setTried] = useState(false);
  const { code } = line.action;
  const isMissing = reason.trim().length < LEAST_LETTERS;
  const { send, isBusy, failure } = useCommand(
    () => call(reopenAction, { params: { workshop, group, action: line.id }, body: { reason } }),
    () => {
      toasts.show({ text: text("plan.reopen.done", { code }) });
      onClose();
    },
  );
  return (
    <Dialog
      isOpen
      title={text("plan.reopen.ask", { code })}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {text("common.actions.cancel")}
          </Button>
          <Button
            kind="primary"
            busy={isBusy}
            onClick={() => {
              setTried(true);
              if (!isMissing) send();
            }}
          >
            {text("plan.reopen.button")}
          </Button>
        </>
      }
    >
      <p>{text("plan.reopen.meaning")}</p>
      <TextArea
        label={text("plan.reopen.reason")}
        hint={text("plan.reopen.reasonHint")}
        error={wasTried && isMissing ? text("plan.reopen.reasonMissing") : undefined}
        maxLength={500}
        value={reason}
        onValue={setReason}
      />
      {failure && <FailureNotice failure={failure} />}
    </Dialog>
  );
}
