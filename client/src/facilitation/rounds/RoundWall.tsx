// A round on the wall: how many are done while it is open, what came of it when it is closed.
import type { Group } from "@minga/shared/facilitation/groups.ts";
import { resultKey } from "@minga/shared/facilitation/rounds.ts";
import { Suspense } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { useText } from "../../i18n/useText.ts";
import type { People } from "../../sync/people.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { countRoom, type FoundRound, type Results, votersOf } from "./findRound.ts";
import { useGroupContent } from "./groupContent.ts";
import { groupName as nameOf } from "./groupName.ts";
import styles from "./RoundWall.module.css";
import { useProgress } from "./useProgress.ts";
import { roundViews } from "./views.ts";
import { WallFrame } from "./WallFrame.tsx";
import { wallTitle } from "./wallTitle.ts";

interface Props {
  readonly workshop: string;
  /** The workshop's own. */
  readonly document: SharedDocument;
  /** Of the group that is shown: it has the words. */
  readonly groupDocument: SharedDocument;
  readonly shown: FoundRound;
  readonly results: Results;
  readonly groups: ReadonlyMap<string, Group>;
  readonly people: StoreApi<People>;
}

export function RoundWall(props: Props) {
  return props.shown.round.closedAt === undefined ? <Progress {...props} /> : <Result {...props} />;
}

function Progress({ workshop, document, shown, groups, people }: Props) {
  const text = useText();
  const { id, round, group } = shown;
  const done = useProgress({ workshop, document, round: id });
  const voters = votersOf(useStore(people).values(), [group]);
  const finished = voters.filter((person) => done.has(person.id)).length;
  const groupName = nameOf(group, groups, text);
  return (
    <WallFrame title={wallTitle("voting", { group, groupName, text })} subtitle={round.settings.criterion}>
      <p className={styles["done"]} aria-live="polite">
        {text("rounds.wall.done", { count: finished, of: voters.length })}
      </p>
      <div className={styles["marks"]} aria-hidden="true">
        {voters.map(({ id: voter }, place) => (
          <i key={voter} className={place < finished ? styles["finished"] : styles["voting"]} />
        ))}
      </div>
    </WallFrame>
  );
}

function Result({ groupDocument, shown, results, groups }: Props) {
  const text = useText();
  const { id, round, group } = shown;
  const content = useGroupContent(groupDocument, round.board);
  const result = results.get(resultKey(id, group));
  const { Wall } = roundViews[round.settings.kind];
  if (result === undefined) return null;
  return (
    <Suspense fallback={null}>
      <Wall
        settings={round.settings}
        {...{ result, content, group }}
        groupName={nameOf(group, groups, text)}
        room={countRoom(shown, results)}
      />
    </Suspense>
  );
}
