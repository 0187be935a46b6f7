// With what the action is done: kind, amount and where it comes from, written as one.
import { type Resources, resourceKinds } from "@minga/shared/plan/actions.ts";
import { setActionField } from "@minga/shared/plan/planOperations.ts";
import { useText } from "../../i18n/useText.ts";
import styles from "./ActionForm.module.css";
import { AmountField } from "./AmountField.tsx";
import type { FormPartProps } from "./formProps.ts";
import { OptionField } from "./OptionField.tsx";
import { PartLine } from "./ValueField.tsx";

export function ResourcesFields({ doc, id, action, errorOf }: FormPartProps) {
  const text = useText();
  const { resources } = action;
  const write = (value: Resources | undefined) => setActionField(doc, id, { field: "resources", value });
  return (
    <>
      <OptionField
        place="resources"
        label={text("plan.resources.kind")}
        hint={text("plan.field.resources.help")}
        error={errorOf("resources")}
        value={resources?.kind}
        values={resourceKinds}
        wordsOf={(kind) => text(`plan.resources.kinds.${kind}`)}
        onValue={(kind) => write(kind && { source: "", ...resources, kind })}
      />
      {resources !== undefined && resources.kind !== "none" && (
        <div className={styles["pair"]}>
          <AmountField
            place="resources.amountUsd"
            label={text("plan.resources.amount")}
            optional
            value={resources.amountUsd}
            onValue={(amountUsd) => {
              const { amountUsd: _before, ...rest } = resources;
              write(amountUsd === undefined || amountUsd < 0 ? rest : { ...rest, amountUsd });
            }}
          />
          <PartLine
            place="resources.source"
            label={text("plan.resources.source")}
            optional
            limit={160}
            value={resources.source}
            onValue={(source) => write({ ...resources, source })}
          />
        </div>
      )}
    </>
  );
}
