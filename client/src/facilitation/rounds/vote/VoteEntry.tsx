// Giving one's dots: everything that may be voted on in an order of one's own, and what is left in the hand.
import { candidatesOf } from "@minga/shared/facilitation/rounds/candidates.ts";
import { Check } from "lucide-react";
import { useMemo } from "react";
import { useText } from "../../../i18n/useText.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { useInterface } from "../../../ui/Interface.tsx";
import { DeliveryLine } from "../DeliveryLine.tsx";
import { RoundPanel } from "../RoundPanel.tsx";
import type { EntryProps } from "../roundView.ts";
import { dotsLeft, lying, moveDot, whyNoMore } from "./ballot.ts";
import { type Candidate, readCandidates } from "./candidates.ts";
import { Dots } from "./Dots.tsx";
import { shortWords } from "./shortWords.ts";
import { shuffle } from "./shuffle.ts";
import { useReturnedDots } from "./useReturnedDots.ts";
import { VoteCandidate } from "./VoteCandidate.tsx";
import styles from "./VoteEntry.module.css";

export function VoteEntry({ round, roundId, member, content, own, delivery, onOwn, onClose }: EntryProps) {
  const text = useText();
  const { announcer } = useInterface();
  const { settings } = round;
  const list = useMemo(
    () => shuffle(readCandidates(settings, content), `${member} ${roundId}`),
    [settings, content, member, roundId],
  );
  const hand = useMemo(() => ({ settings, candidates: candidatesOf(settings, content) }), [settings, content]);
  const left = dotsLeft(own.value, hand);
  useReturnedDots({ own, hand, content, onOwn });

  const move = ({ id, item }: Candidate, by: 1 | -1) => {
    if (own.isDone) return announcer.announce(text("rounds.vote.doneHint"));
    const reason = by === 1 ? whyNoMore(own.value, id, hand) : undefined;
    if (reason === "none-left") return announcer.announce(text("rounds.vote.noneLeftHint"));
    if (reason === "most") return announcer.announce(text("rounds.vote.mostHint", { count: settings.most }));
    const value = moveDot(own.value, { item: id, by }, hand);
    const said = text("rounds.vote.said", { count: value[id] ?? 0, item: shortWords(item, text) });
    announcer.announce(`${said} ${leftSentence(dotsLeft(value, hand))}.`);
    onOwn({ ...own, value });
  };
  const leftSentence = (count: number) =>
    count > 0 ? text("rounds.vote.left", { count }) : text("rounds.vote.noneLeft");

  return (
    <RoundPanel
      title={text("rounds.vote.title")}
      onClose={onClose}
      head={
        <div className={styles["hand"]}>
          <p>
            <b>{leftSentence(left)}</b>
            {left > 0 && ` ${text("rounds.vote.leftOf", { dots: settings.dots })}`}
          </p>
          <Dots given={left} empty={settings.dots - left} />
          {own.isDone ? (
            <p className={styles["hint"]}>{text("rounds.vote.doneHint")}</p>
          ) : (
            left === 0 && <p className={styles["hint"]}>{text("rounds.vote.noneLeftHint")}</p>
          )}
        </div>
      }
      foot={
        <>
          <DeliveryLine delivery={delivery} />
          <Button
            kind={own.isDone ? "normal" : "primary"}
            size="large"
            wide
            icon={own.isDone ? undefined : <Check aria-hidden="true" />}
            onClick={() => onOwn({ value: lying(own.value, hand.candidates), isDone: !own.isDone })}
          >
            {text(own.isDone ? "rounds.own.change" : "rounds.own.finish")}
          </Button>
        </>
      }
    >
      {settings.criterion !== "" && <p className={styles["criterion"]}>{settings.criterion}</p>}
      {list.length === 0 && content.isLoaded && <EmptyState sentence={text("rounds.vote.nothing")} />}
      {list.length > 0 && (
        <ul className={styles["candidates"]} aria-label={text("rounds.vote.candidates")}>
          {list.map((candidate) => (
            <VoteCandidate
              key={candidate.id}
              candidate={candidate}
              dots={own.value[candidate.id] ?? 0}
              most={settings.most}
              mayGive={!own.isDone && whyNoMore(own.value, candidate.id, hand) === undefined}
              mayTake={!own.isDone}
              onMove={move}
            />
          ))}
        </ul>
      )}
    </RoundPanel>
  );
}
