// What is out of order with one initiative, in words, each with the button that mends it.
import type { ItemId } from "@minga/shared/items/item.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { ProblemIcon } from "../../ui/ProblemIcon.tsx";
import { violationWords } from "./initiativeWords.ts";
import type { Roadmap } from "./readRoadmap.ts";
import type { RoadmapActions } from "./useRoadmapActions.ts";
import styles from "./Warnings.module.css";

interface Props {
  readonly roadmap: Roadmap;
  readonly id: ItemId;
  /** Undefined for those who may only look. */
  readonly actions: RoadmapActions | undefined;
  readonly onMended?: () => void;
}

export function Warnings({ roadmap, id, actions, onMended }: Props) {
  const text = useText();
  return roadmap.violations
    .filter(({ from }) => from === id)
    .map((violation) => {
      const { title, sentence, repair } = violationWords(text, roadmap, violation);
      return (
        <div key={violation.to} className={styles["warning"]}>
          <p>
            <ProblemIcon />
            <span>
              <b>{title}.</b> {sentence}
            </span>
          </p>
          {actions && (
            <Button
              onClick={() => {
                actions.repair(violation);
                onMended?.();
              }}
            >
              {repair}
            </Button>
          )}
        </div>
      );
    });
}
