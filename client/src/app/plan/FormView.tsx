// The form of one action, with what it lacks beside it; in a narrow window the next lack is one press away.
import { removeAction } from "@minga/shared/plan/planOperations.ts";
import { ArrowLeft } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { checklistOf, nextMissing } from "../../plan/checklist.ts";
import { ActionForm } from "../../plan/form/ActionForm.tsx";
import type { PlanLine } from "../../plan/planLines.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useInterface } from "../../ui/Interface.tsx";
import { ActionPanel, NextStep } from "./ActionPanel.tsx";
import styles from "./PlanDesk.module.css";
import { useIsWide } from "./useIsWide.ts";
import type { ViewProps } from "./viewProps.ts";

interface Props extends ViewProps {
  readonly open: PlanLine;
  readonly document: SharedDocument;
  readonly asked: { readonly place: string } | undefined;
}

export function FormView(props: Props) {
  const { open: line, document, asked, plans, canWrite, address, onGoTo } = props;
  const text = useText();
  const isWide = useIsWide();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked === undefined) title.current?.focus();
  }, [asked]);
  const plan = plans.find(({ group }) => group === line.group)?.view;
  if (plan === undefined) return null;
  const isDraft = line.standing.status === "draft";
  return (
    <main id="content" tabIndex={-1} className={styles["work"]}>
      <div className={styles["main"]}>
        <div className={styles["sheet"]}>
          <div className={styles["back"]}>
            <Button
              kind="quiet"
              icon={<ArrowLeft aria-hidden="true" />}
              onClick={() => address.choose({ campo: undefined, paso: undefined })}
            >
              {text("plan.back")}
            </Button>
          </div>
          <div className={styles["title"]}>
            <div>
              <h1 ref={title} tabIndex={-1}>
                {text("plan.form.label", { code: line.action.code })}
              </h1>
              {!canWrite && <p>{text("plan.form.readOnly")}</p>}
              {canWrite && !isDraft && <p>{text("plan.form.locked")}</p>}
            </div>
          </div>
          <ActionForm
            key={line.id}
            doc={document.doc}
            {...{ line, plan, onGoTo }}
            canWrite={canWrite && isDraft}
            asked={asked}
          />
          {canWrite && isDraft && !line.standing.isReopened && <Removal {...props} />}
        </div>
        {!isWide && canWrite && <Dock {...props} />}
      </div>
      {isWide && (
        <div className={styles["side"]}>
          <ActionPanel {...props} {...{ line, plan }} />
        </div>
      )}
    </main>
  );
}

/** The next place to fill in, where the thumb is; once there is none, the next step. */
function Dock({ open: line, plans, asked, onGoTo, isOffline, onAsk }: Props) {
  const text = useText();
  const plan = plans.find(({ group }) => group === line.group)?.view;
  if (plan === undefined) return null;
  const { missing } = checklistOf(line, plan, text);
  const next = line.standing.status === "draft" ? nextMissing(missing, asked?.place) : undefined;
  return (
    <div className={styles["dock"]}>
      {next ? (
        <>
          <p>{text("plan.panel.missing", { count: missing.length })}</p>
          <Button
            kind="primary"
            size="large"
            wide
            // The field is left with the click, not before, or the words on the button would change under the thumb.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onGoTo(next.place)}
          >
            {text("plan.panel.next", { field: next.label })}
          </Button>
        </>
      ) : (
        <NextStep {...{ line, isOffline, onAsk }} />
      )}
    </div>
  );
}

/** Of a draft that was never bound. Its initiative stays on the roadmap, and would make it anew. */
function Removal({ open: { id, action }, document, address }: Props) {
  const text = useText();
  const { toasts } = useInterface();
  const [isAsking, setAsking] = useState(false);
  const { code } = action;
  return (
    <div>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {text("plan.form.remove")}
      </Button>
      <Dialog
        isOpen={isAsking}
        title={text("plan.form.removeAsk", { code })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {text("common.actions.cancel")}
            </Button>
            <Button
              kind="danger"
              onClick={() => {
                removeAction(document.doc, id);
                toasts.show({ text: text("plan.form.removed", { code }) });
                address.choose({ accion: undefined, campo: undefined, paso: undefined });
              }}
            >
              {text("plan.form.remove")}
            </Button>
          </>
        }
      >
        <p>{text("plan.form.removeMeaning")}</p>
      </Dialog>
    </div>
  );
}
