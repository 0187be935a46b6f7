// A round for everyone who answers alone: what waits for them, how far they are, and what became of what they sent.
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import { useEffect, useRef } from "react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { useInterface } from "../../ui/Interface.tsx";
import { ClosedLine } from "./ClosedLine.tsx";
import { findOpen } from "./findRound.ts";
import { groupName } from "./groupName.ts";
import { OpenPart } from "./OpenPart.tsx";
import { RefusedLine } from "./RefusedLine.tsx";
import type { RoundStripProps } from "./roundStripProps.ts";
import { StripLine } from "./StripLine.tsx";
import { useEntries } from "./useEntries.ts";

export function OwnRound(props: RoundStripProps & { readonly member: string }) {
  const { workshop, document, member, rounds, groups, groupId, groupDocument, me, onGoToGroup } = props;
  const text = useText();
  const entries = useEntries({ workshop, document, member });
  const inView = groupId === PLENARY || groupId === me.group ? findOpen(rounds, groupId) : undefined;
  const open = inView ?? findOpen(rounds, me.group) ?? findOpen(rounds, PLENARY);
  useRoundNews(props, open?.id);
  return (
    <>
      {entries && <RefusedLine entries={entries} rounds={rounds} />}
      {open === undefined && <ClosedLine {...props} />}
      {open && entries && open === inView && groupDocument && (
        <OpenPart key={`${open.id} ${open.group}`} {...{ ...props, groupDocument, entries, open }} />
      )}
      {open && open !== inView && (
        <StripLine
          isLive
          actions={
            <Button kind="primary" onClick={() => onGoToGroup(open.group)}>
              {text("rounds.own.go")}
            </Button>
          }
        >
          {text("rounds.own.elsewhere", { group: groupName(open.group, groups, text) })}
        </StripLine>
      )}
    </>
  );
}

/** Says that a round was opened, closed or called off; whoever was answering is led to the result. */
function useRoundNews({ rounds, view, onView }: RoundStripProps, open: string | undefined): void {
  const text = useText();
  const { announcer, toasts } = useInterface();
  const before = useRef<string | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is the news, whatever else is new with it
  useEffect(() => {
    const was = before.current;
    before.current = open;
    if (open !== undefined) announcer.announce(text("rounds.own.opened"));
    if (was === undefined || was === open) return;
    const ended = rounds.get(was);
    if (ended === undefined) toasts.show({ text: text("rounds.own.calledOff") });
    if (ended?.closedAt !== undefined) announcer.announce(text("rounds.result.closed"));
    if (view === "entry") onView(ended?.closedAt === undefined ? undefined : "result");
  }, [open]);
}
