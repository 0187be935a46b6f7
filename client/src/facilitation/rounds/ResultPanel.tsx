// What the last closed round of the group in view said, beside its board.
import { Suspense } from "react";
import { useText } from "../../i18n/useText.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { countRoom, findClosed } from "./findRound.ts";
import { useGroupContent } from "./groupContent.ts";
import { RoundPending } from "./RoundPending.tsx";
import type { RoundStripProps } from "./roundStripProps.ts";
import { ToWall } from "./ToWall.tsx";
import { roundViews } from "./views.ts";

type Props = RoundStripProps & { readonly groupDocument: SharedDocument };

export function ResultPanel(props: Props) {
  const closed = findClosed(props, props.groupId, props.asked);
  return closed ? <Closed key={closed.id} {...props} closed={closed} /> : null;
}

type ClosedRound = NonNullable<ReturnType<typeof findClosed>>;

function Closed({
  closed,
  groupDocument,
  results,
  workshop,
  wall,
  me,
  onView,
}: Props & { readonly closed: ClosedRound }) {
  const text = useText();
  const { id, round, group, result } = closed;
  const content = useGroupContent(groupDocument, round.board);
  const { Result } = roundViews[round.settings.kind];
  return (
    <Suspense fallback={<RoundPending />}>
      <Result
        settings={round.settings}
        result={result}
        content={content}
        room={countRoom({ id, round }, results)}
        onClose={() => onView(undefined)}
        actions={
          me.isFacilitator ? (
            <>
              {wall?.round === id && wall.group === group && <p role="status">{text("rounds.result.onWall")}</p>}
              <ToWall {...{ workshop, wall }} shown={{ round: id, group }} />
            </>
          ) : undefined
        }
      />
    </Suspense>
  );
}
