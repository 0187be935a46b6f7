// Asked once before a group binds itself: from then on the action is reported on and no longer rewritten.
import { commitActions } from "@minga/shared/protocol/http/plans.ts";
import { useText } from "../i18n/useText.ts";
import { call } from "../sync/api.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FailureNotice } from "../ui/FailureNotice.tsx";
import { useInterface } from "../ui/Interface.tsx";
import { useCommand } from "../ui/useCommand.ts";
import styles from "./CommitDialog.module.css";
import type { PlanLine } from "./planLines.ts";

interface Props {
  readonly workshop: string;
  readonly group: string;
  readonly lines: readonly PlanLine[];
  readonly onClose: () => void;
}

export function CommitDialog({ workshop, group, lines, onClose }: Props) {
  const text = useText();
  const { toasts } = useInterface();
  const count = lines.length;
  const { send, isBusy, failure } = useCommand(
    () => call(commitActions, { params: { workshop, group }, body: { actions: lines.map(({ id }) => id) } }),
    () => {
      toasts.show({ text: text("plan.commit.done", { count }) });
      onClose();
    },
  );
  return (
    <Dialog
      isOpen
      title={text("plan.commit.ask", { count })}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {text("common.actions.cancel")}
          </Button>
          <Button kind="primary" busy={isBusy} onClick={() => send()}>
            {text("plan.commit.one")}
          </Button>
        </>
      }
    >
      <ul className={styles["actions"]}>
        {lines.map(({ id, action }) => (
          <li key={id}>
            <b>{action.code}</b> {action.action}
          </li>
        ))}
      </ul>
      <p>{text("plan.commit.meaning")}</p>
      {failure && <FailureNotice failure={failure} />}
    </Dialog>
  );
}
