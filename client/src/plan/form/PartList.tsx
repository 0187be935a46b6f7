// A list of what belongs to an action, with a button for one more.
import { Plus, X } from "lucide-react";
import type { ReactNode } from "react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { ProblemIcon } from "../../ui/ProblemIcon.tsx";
import styles from "./PartList.module.css";

interface ListProps {
  readonly field: "indicators" | "milestones";
  readonly error: string | undefined;
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly children: readonly ReactNode[];
}

export function PartList({ field, error, addLabel, onAdd, children }: ListProps) {
  const text = useText();
  return (
    <fieldset className={styles["list"]}>
      <legend>
        {text(`plan.field.${field}.label`)}
        <small>{text(`plan.field.${field}.help`)}</small>
      </legend>
      {children}
      {error !== undefined && (
        <p className={styles["error"]}>
          <ProblemIcon />
          <span>{error}</span>
        </p>
      )}
      <div className={styles["add"]}>
        <Button data-field={field} icon={<Plus aria-hidden="true" />} onClick={onAdd}>
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}

interface CardProps {
  readonly title: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

export function PartCard({ title, removeLabel, onRemove, children }: CardProps) {
  return (
    <fieldset className={styles["card"]}>
      <legend className={styles["title"]}>{title}</legend>
      <span className={styles["remove"]}>
        <IconButton label={removeLabel} icon={<X aria-hidden="true" />} onClick={onRemove} />
      </span>
      {children}
    </fieldset>
  );
}
