// Who has finished an open round and who has not, by name; what they gave is nobody's business.
import { CircleCheck, CircleDashed } from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import type { PersonName } from "../../sync/people.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { FoundRound } from "./findRound.ts";
import { groupName } from "./groupName.ts";
import type { RoundStripProps } from "./roundStripProps.ts";
import { ToWall } from "./ToWall.tsx";
import styles from "./WhoIsDone.module.css";

interface Props extends RoundStripProps {
  readonly open: FoundRound;
  readonly voters: readonly PersonName[];
  readonly done: ReadonlySet<string>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function WhoIsDone({ workshop, open, voters, done, groups, wall, isOpen, onClose }: Props) {
  const text = useText();
  const isMany = open.round.groups.length > 1;
  const sorted = [...voters].sort(
    (a, b) => Number(done.has(a.id)) - Number(done.has(b.id)) || a.name.localeCompare(b.name),
  );
  return (
    <Dialog
      isOpen={isOpen}
      title={text("rounds.progress.who")}
      onClose={onClose}
      actions={
        <>
          <ToWall {...{ workshop, wall }} shown={{ round: open.id, group: open.group }} isProgress />
          <Button onClick={onClose}>{text("common.actions.close")}</Button>
        </>
      }
    >
      <ul className={styles["people"]}>
        {sorted.map(({ id, name, group }) => (
          <li key={id} className={done.has(id) ? styles["done"] : undefined}>
            {done.has(id) ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
            <span>
              <b>{name}</b>
              {isMany && group !== undefined && ` · ${groupName(group, groups, text)}`}
            </span>
            <small>{text(done.has(id) ? "rounds.progress.finished" : "rounds.progress.voting")}</small>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
