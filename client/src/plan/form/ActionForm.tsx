// The whole form of an action. What is typed is in the shared document at once; what a rule asks stands at its field.
import { localize } from "@minga/shared/core/localized.ts";
import { priorities } from "@minga/shared/plan/actions.ts";
import { setActionField } from "@minga/shared/plan/planOperations.ts";
import { type PlanView, partsOf } from "@minga/shared/plan/planView.ts";
import { ruleTexts } from "@minga/shared/plan/ruleTexts.ts";
import { type FocusEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type * as Y from "yjs";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { checklistOf, placeOf } from "../checklist.ts";
import type { PlanLine } from "../planLines.ts";
import styles from "./ActionForm.module.css";
import { focusPlace } from "./focusPlace.ts";
import { IndicatorFields } from "./IndicatorFields.tsx";
import { LiveTextArea } from "./LiveTextArea.tsx";
import { MilestoneFields } from "./MilestoneFields.tsx";
import { OptionField } from "./OptionField.tsx";
import { ResourcesFields } from "./ResourcesFields.tsx";
import { RiskFields } from "./RiskFields.tsx";
import { SdgFields } from "./SdgFields.tsx";
import { ActionDay, LineField, LinesField } from "./ValueField.tsx";

interface Props {
  readonly doc: Y.Doc;
  readonly line: PlanLine;
  readonly plan: PlanView;
  readonly canWrite: boolean;
  /** The place that was asked for; another object each time it is asked for again. */
  readonly asked: { readonly place: string } | undefined;
  readonly onGoTo: (place: string) => void;
}

export function ActionForm({ doc, line, plan, canWrite, asked, onGoTo }: Props) {
  const text = useText();
  const form = useRef<HTMLFieldSetElement>(null);
  const { errorOf, noteLeft } = useErrors(line, plan);
  useEffect(() => {
    if (asked && form.current) focusPlace(form.current, asked.place);
  }, [asked]);
  const part = { doc, id: line.id, action: line.action, errorOf };
  const parts = { ...part, onGoTo };
  return (
    <fieldset ref={form} className={styles["form"]} disabled={!canWrite} onBlur={noteLeft}>
      <Section title={text("plan.form.what")}>
        <LiveTextArea {...part} field="action" />
        <LiveTextArea {...part} field="objective" />
        <LiveTextArea {...part} field="deliverable" />
      </Section>
      <Section title={text("plan.form.who")}>
        <div className={styles["pair"]}>
          <LineField {...part} field="ownerUnit" />
          <LineField {...part} field="ownerRole" />
        </div>
        <div className={styles["pair"]}>
          <LinesField {...part} field="coResponsible" />
          <LinesField {...part} field="partners" />
        </div>
      </Section>
      <Section title={text("plan.form.when")}>
        <div className={styles["pair"]}>
          <ActionDay {...part} field="start" />
          <ActionDay {...part} field="end" />
        </div>
      </Section>
      <Section title={text("plan.form.means")}>
        <ResourcesFields {...part} />
      </Section>
      <Section title={text("plan.form.measure")}>
        <IndicatorFields {...parts} indicators={partsOf(plan.indicators, line.id)} />
        <MilestoneFields {...parts} milestones={partsOf(plan.milestones, line.id)} />
      </Section>
      <Section title={text("plan.form.alignment")}>
        <SdgFields {...part} />
        <LineField {...part} field="planLink" limit={240} />
      </Section>
      <Section title={text("plan.form.risks")}>
        <OptionField
          place="priority"
          label={text("plan.field.priority.label")}
          hint={text("plan.field.priority.help")}
          error={errorOf("priority")}
          value={line.action.priority}
          values={priorities}
          wordsOf={(priority) => text(`plan.priority.${priority}`)}
          onValue={(value) => setActionField(doc, line.id, { field: "priority", value })}
        />
        <RiskFields {...part} />
      </Section>
    </fieldset>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles["section"]}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What was filled in wrongly is said at once; what is merely empty, after somebody has been there and left it so. */
function useErrors(line: PlanLine, plan: PlanView) {
  const text = useText();
  const language = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isWrong = new Set(checklistOf(line, plan, text).missing.flatMap(({ place, rule }) => (rule ? [place] : [])));
  return {
    errorOf(place: string): string | undefined {
      const finding = line.findings.find((each) => placeOf(each) === place);
      if (finding === undefined || !(isWrong.has(place) || left.has(place))) return undefined;
      return localize(ruleTexts[finding.rule], language);
    },
    noteLeft({ target }: FocusEvent<HTMLElement>) {
      const place = target.closest<HTMLElement>("[data-field]")?.dataset["field"];
      if (place === undefined || left.has(place)) return;
      // Of a value with its day both halves are one place.
      setLeft(new Set([...left, place, place.split(".").slice(0, 3).join(".")]));
    },
  };
}
