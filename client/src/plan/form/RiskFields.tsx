// What could go wrong and what would then be done, written as one; empty words take it away.
import { ACTION_TEXT_LIMIT, type Risk } from "@minga/shared/plan/actions.ts";
import { setActionField } from "@minga/shared/plan/planOperations.ts";
import { useText } from "../../i18n/useText.ts";
import { Select } from "../../ui/Select.tsx";
import styles from "./ActionForm.module.css";
import type { FormPartProps } from "./formProps.ts";
import { PartLine } from "./ValueField.tsx";

const grades = ["1", "2", "3", "4", "5"] as const;
const noRisk: Risk = { text: "", probability: 3, impact: 3, response: "" };

export function RiskFields({ doc, id, action }: FormPartProps) {
  const text = useText();
  const risk = action.risk ?? noRisk;
  const write = (changes: Partial<Risk>) => {
    const next = { ...risk, ...changes };
    const isEmpty = next.text === "" && next.response === "";
    setActionField(doc, id, { field: "risk", value: isEmpty ? undefined : next });
  };
  const grade = (field: "probability" | "impact") => (
    <Select
      label={text(`plan.risk.${field}`)}
      data-field={`risk.${field}`}
      value={grades[risk[field] - 1] ?? "3"}
      options={grades.map((value) => ({ value, label: text("plan.risk.grade", { grade: Number(value) }) }))}
      onValue={(value) => write({ [field]: Number(value) })}
    />
  );
  return (
    <>
      <PartLine
        place="risk"
        label={text("plan.risk.text")}
        optional={action.priority !== "high"}
        limit={ACTION_TEXT_LIMIT}
        value={risk.text}
        onValue={(words) => write({ text: words })}
      />
      {action.risk !== undefined && (
        <div className={styles["pair"]}>
          {grade("probability")}
          {grade("impact")}
        </div>
      )}
      <PartLine
        place="risk.response"
        label={text("plan.risk.response")}
        optional={action.priority !== "high"}
        limit={ACTION_TEXT_LIMIT}
        value={risk.response}
        onValue={(response) => write({ response })}
      />
    </>
  );
}
