// Which initiatives are one action together: two or more, ticked and joined.
import type { ItemId } from "@minga/shared/items/item.ts";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./InitiativeChoice.module.css";
import { InitiativeWords } from "./InitiativeWords.tsx";
import type { PlannedInitiative } from "./plannedInitiative.ts";

interface Props {
  readonly initiatives: readonly PlannedInitiative[];
  readonly onJoin: (ids: readonly ItemId[]) => void;
  readonly onCancel: () => void;
}

export function JoinChoice({ initiatives, onJoin, onCancel }: Props) {
  const text = useText();
  const [ticked, setTicked] = useState<readonly ItemId[]>([]);
  return (
    <fieldset className={styles["lane"]}>
      <legend>{text("plan.make.joinHint")}</legend>
      {initiatives.map((initiative, index) => (
        <label key={initiative.id} className={styles["line"]}>
          <input
            type="checkbox"
            // biome-ignore lint/a11y/noAutofocus: one has just asked for this list
            autoFocus={index === 0}
            checked={ticked.includes(initiative.id)}
            onChange={({ target }) => {
              const others = ticked.filter((id) => id !== initiative.id);
              setTicked(target.checked ? [...others, initiative.id] : others);
            }}
          />
          <InitiativeWords initiative={initiative} />
        </label>
      ))}
      <div className={styles["buttons"]}>
        <Button kind="quiet" onClick={onCancel}>
          {text("common.actions.cancel")}
        </Button>
        <Button
          disabledReason={ticked.length < 2 ? text("plan.make.joinTwo") : undefined}
          onClick={() => onJoin(ticked)}
        >
          {text("plan.make.join")}
        </Button>
      </div>
    </fieldset>
  );
}
