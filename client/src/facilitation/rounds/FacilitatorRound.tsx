// An open round for who leads the room: how many are done, who, and the two ways to end it.
import { closeRound, dropRound } from "@minga/shared/protocol/http/rounds.ts";
import { useState } from "react";
import { useStore } from "zustand";
import { formatList } from "../../i18n/formats.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import { ClosedLine } from "./ClosedLine.tsx";
import { type FoundRound, findAnyOpen, votersOf } from "./findRound.ts";
import { groupName } from "./groupName.ts";
import type { RoundStripProps } from "./roundStripProps.ts";
import { StripLine } from "./StripLine.tsx";
import { useProgress } from "./useProgress.ts";
import { WhoIsDone } from "./WhoIsDone.tsx";

export function FacilitatorRound(props: RoundStripProps) {
  const open = findAnyOpen(props.rounds, props.groupId);
  return open ? <OpenLine key={open.id} {...props} open={open} /> : <ClosedLine {...props} />;
}

type Asked = "who" | "close" | "drop";

function OpenLine(props: RoundStripProps & { readonly open: FoundRound }) {
  const { workshop, document, open, people, groups, groupId, onView } = props;
  const text = useText();
  const language = useLanguage();
  const [asked, setAsked] = useState<Asked>();
  const done = useProgress({ workshop, document, round: open.id });
  const voters = votersOf(useStore(people).values(), open.round.groups);
  const finished = voters.filter(({ id }) => done.has(id)).length;
  const missing = voters.length - finished;
  const params = { workshop, round: open.id };
  const closing = useCommand(
    () => call(closeRound, { params }),
    () => {
      setAsked(undefined);
      onView("result");
    },
  );
  const dropping = useCommand(
    () => call(dropRound, { params }),
    () => setAsked(undefined),
  );
  const names = open.round.groups.map((group) => groupName(group, groups, text));
  const isHere = groupId !== undefined && open.round.groups.includes(groupId) && open.round.groups.length === 1;
  const failure = closing.failure ?? dropping.failure;
  const leave = () => {
    closing.forgive();
    dropping.forgive();
    setAsked(undefined);
  };
  return (
    <>
      <StripLine
        isLive
        actions={
          <>
            {voters.length > 0 && (
              <Button kind="quiet" onClick={() => setAsked("who")}>
                {text("rounds.progress.who")}
              </Button>
            )}
            <Button kind="quiet" onClick={() => setAsked("drop")}>
              {text("rounds.drop.action")}
            </Button>
            <Button
              kind="primary"
              busy={closing.isBusy}
              onClick={() => (missing > 0 ? setAsked("close") : closing.send())}
            >
              {text("rounds.close.action")}
            </Button>
          </>
        }
      >
        <b>
          {isHere
            ? text("rounds.progress.open")
            : text("rounds.progress.openFor", { groups: formatList(names, language) })}
        </b>
        {" · "}
        {voters.length === 0
          ? text("rounds.progress.nobody")
          : text("rounds.progress.done", { count: finished, of: voters.length })}
      </StripLine>
      {asked === undefined && failure && <FailureNotice failure={failure} />}
      <WhoIsDone {...{ ...props, voters, done }} isOpen={asked === "who"} onClose={leave} />
      <Dialog
        isOpen={asked === "close"}
        title={text("rounds.close.title")}
        onClose={leave}
        actions={
          <>
            <Button kind="quiet" onClick={leave}>
              {text("rounds.close.wait")}
            </Button>
            <Button kind="primary" busy={closing.isBusy} onClick={() => closing.send()}>
              {text("rounds.close.action")}
            </Button>
          </>
        }
      >
        <p>{text("rounds.close.sentence", { count: missing })}</p>
        {failure && <FailureNotice failure={failure} />}
      </Dialog>
      <Dialog
        isOpen={asked === "drop"}
        title={text("rounds.drop.title")}
        onClose={leave}
        actions={
          <>
            <Button kind="quiet" onClick={leave}>
              {text("rounds.drop.keep")}
            </Button>
            <Button kind="danger" busy={dropping.isBusy} onClick={() => dropping.send()}>
              {text("rounds.drop.confirm")}
            </Button>
          </>
        }
      >
        <p>{text("rounds.drop.sentence")}</p>
        {failure && <FailureNotice failure={failure} />}
      </Dialog>
    </>
  );
}
