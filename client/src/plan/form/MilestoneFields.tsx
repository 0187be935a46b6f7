// What marks the way: each milestone with its day and what will show it.
import { ACTION_TEXT_LIMIT, type Milestone } from "@minga/shared/plan/actions.ts";
import { addMilestone, type PartChanges, removeMilestone, setMilestone } from "@minga/shared/plan/planOperations.ts";
import { useText } from "../../i18n/useText.ts";
import { newId } from "../../sync/newId.ts";
import styles from "./ActionForm.module.css";
import type { PartsProps } from "./formProps.ts";
import { PartCard, PartList } from "./PartList.tsx";
import { DayField, PartLine } from "./ValueField.tsx";

interface Props extends PartsProps {
  readonly milestones: readonly (Milestone & { readonly id: string })[];
}

export function MilestoneFields({ milestones, onGoTo, doc, id: action, errorOf }: Props) {
  const text = useText();
  return (
    <PartList
      field="milestones"
      error={errorOf("milestones")}
      addLabel={text("plan.milestone.add")}
      onAdd={() => {
        const added = newId();
        addMilestone(doc, { action, id: added });
        onGoTo(`milestones.${added}.title`);
      }}
    >
      {milestones.map(({ id, title, due, evidence }, index) => {
        const place = (field: string) => `milestones.${id}.${field}`;
        const write = (changes: PartChanges<Milestone>) => setMilestone(doc, { action, id }, changes);
        return (
          <PartCard
            key={id}
            title={text("plan.milestone.number", { number: index + 1 })}
            removeLabel={text("plan.milestone.remove", { number: index + 1 })}
            onRemove={() => {
              removeMilestone(doc, { action, id });
              onGoTo("milestones");
            }}
          >
            <div className={styles["pair"]}>
              <PartLine
                place={place("title")}
                label={text("plan.milestone.title")}
                error={errorOf(place("title"))}
                limit={ACTION_TEXT_LIMIT}
                value={title}
                onValue={(words) => write({ title: words })}
              />
              <DayField
                place={place("due")}
                label={text("plan.milestone.due")}
                error={errorOf(place("due"))}
                value={due}
                onValue={(day) => write({ due: day })}
              />
            </div>
            <PartLine
              place={place("evidence")}
              label={text("plan.milestone.evidence")}
              optional
              limit={ACTION_TEXT_LIMIT}
              value={evidence}
              onValue={(words) => write({ evidence: words })}
            />
          </PartCard>
        );
      })}
    </PartList>
  );
}
