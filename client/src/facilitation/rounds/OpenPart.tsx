// One's own part of an open round: a sentence in the strip, and the panel to answer in.
import { Check } from "lucide-react";
import { Suspense, useEffect } from "react";
import { createPortal } from "react-dom";
import { useStore } from "zustand";
import { useText } from "../../i18n/useText.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { Button } from "../../ui/Button.tsx";
import { DeliveryLine } from "./DeliveryLine.tsx";
import type { Entries, OwnPart } from "./entries.ts";
import type { FoundRound } from "./findRound.ts";
import { useGroupContent } from "./groupContent.ts";
import { RoundPending } from "./RoundPending.tsx";
import type { RoundStripProps } from "./roundStripProps.ts";
import { StripLine } from "./StripLine.tsx";
import { roundViews } from "./views.ts";

interface Props extends Pick<RoundStripProps, "view" | "onView" | "dock"> {
  readonly member: string;
  readonly groupDocument: Pick<SharedDocument, "doc" | "loaded">;
  readonly entries: Entries;
  readonly open: FoundRound;
}

export function OpenPart({ member, groupDocument, entries, open: { id, round }, view, onView, dock }: Props) {
  const text = useText();
  const content = useGroupContent(groupDocument, round.board);
  const parcel = useStore(entries.parcels, (parcels) => parcels.get(id));
  useEffect(() => void entries.read(id), [entries, id]);
  const { Line, Entry, nothing } = roundViews[round.settings.kind];
  const own: OwnPart = parcel?.value ?? { value: nothing, isDone: false };
  // Once the server has refused it for good, nothing more is offered.
  if (parcel?.state.kind === "refused") return null;
  const delivery = parcel && (parcel.revision > 0 || parcel.state.kind !== "sent") ? parcel.state : undefined;
  const put = (part: OwnPart) => entries.put(id, part);
  return (
    <>
      <StripLine
        isLive
        isAway={view === "entry"}
        actions={
          <>
            {delivery?.kind === "waiting" && <DeliveryLine delivery={delivery} />}
            {!own.isDone && delivery && (
              <Button icon={<Check aria-hidden="true" />} onClick={() => put({ ...own, isDone: true })}>
                {text("rounds.own.finish")}
              </Button>
            )}
            <Button
              kind={own.isDone ? "normal" : "primary"}
              onClick={() => {
                if (own.isDone) put({ ...own, isDone: false });
                onView("entry");
              }}
            >
              {text(own.isDone ? "rounds.own.change" : "rounds.own.vote")}
            </Button>
          </>
        }
      >
        {own.isDone ? text("rounds.own.finished") : <Line {...{ round, own, content }} />}
      </StripLine>
      {view === "entry" &&
        dock &&
        createPortal(
          <Suspense fallback={<RoundPending />}>
            {/* Who knows none of the notes yet would take the dots that lie on them for lost. */}
            {content.isLoaded ? (
              <Entry
                {...{ round, member, content, own, delivery }}
                roundId={id}
                onOwn={put}
                onClose={() => onView(undefined)}
              />
            ) : (
              <RoundPending />
            )}
          </Suspense>,
          dock,
        )}
    </>
  );
}
