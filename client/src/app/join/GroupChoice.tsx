// The groups of a workshop as cards, with how many already sit there.
import type { Door } from "@minga/shared/protocol/http/join.ts";
import { useText } from "../../i18n/useText.ts";
import { ProblemIcon } from "../../ui/ProblemIcon.tsx";
import { RadioCards } from "../../ui/RadioCards.tsx";
import styles from "./GroupChoice.module.css";

interface Props {
  readonly groups: Door["groups"];
  readonly value: string | undefined;
  readonly onValue: (group: string) => void;
  readonly error: string | undefined;
}

export function GroupChoice({ groups, value, onValue, error }: Props) {
  const text = useText();
  if (groups.length === 0) return <p>{text("join.seat.noGroups")}</p>;
  return (
    <div>
      <RadioCards
        legend={text("join.seat.groups")}
        value={value}
        onValue={onValue}
        cards={groups.map(({ id, name, topic, people, seats }) => ({
          value: id,
          title: name,
          ...(topic !== "" && { detail: topic }),
          aside:
            // Where more people came than were expected, «9 de 8» would only puzzle.
            seats === undefined || people > seats
              ? text("join.seat.people", { count: people })
              : text("join.seat.seats", { people, seats }),
        }))}
      />
      {error !== undefined && (
        <p role="alert" className={styles["error"]}>
          <ProblemIcon />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
