// What a group's vote said: places, dots and ties; and why not, where it would tell who gave what.
import { rankTotals } from "@minga/shared/facilitation/rounds/vote/standings.ts";
import { useLanguage, useText } from "../../../i18n/useText.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { RoundPanel } from "../RoundPanel.tsx";
import type { ResultProps, RoomCount } from "../roundView.ts";
import { Dots } from "./Dots.tsx";
import { shortWords } from "./shortWords.ts";
import { tieSentence } from "./ties.ts";
import { turnout } from "./turnout.ts";
import styles from "./VoteResult.module.css";

export function VoteResult({ settings, result, content, room, actions, onClose }: ResultProps) {
  const text = useText();
  const language = useLanguage();
  const ranked = rankTotals(result.totals ?? {});
  const top = ranked[0]?.dots ?? 0;
  const ties = tieSentence(ranked, { text, language });
  const none = result.candidates - ranked.length;
  return (
    <RoundPanel title={text("rounds.result.title")} onClose={onClose} foot={actions}>
      {settings.criterion !== "" && <p className={styles["criterion"]}>{settings.criterion}</p>}
      <div className={styles["facts"]}>
        <p>{result.ballots === 0 ? text("rounds.vote.nobody") : turnout(result, text)}</p>
        {ties && <p>{ties}</p>}
        {room && <Room room={room} />}
      </div>
      {result.totals === undefined && result.ballots > 0 && (
        <p className={styles["withheld"]}>{text(room ? "rounds.vote.withheld" : "rounds.vote.withheldAlone")}</p>
      )}
      {ranked.length > 0 && (
        <ol className={styles["places"]} aria-label={text("rounds.result.title")}>
          {ranked.map(({ item, dots, rank }) => (
            <li key={item} className={rank === 1 ? styles["first"] : undefined}>
              <span className={styles["rank"]}>
                <span aria-hidden="true">{rank}</span>
                <VisuallyHidden>{text("rounds.vote.place", { rank })}: </VisuallyHidden>
              </span>
              <span className={styles["words"]}>
                {content.items.get(item)?.text.trim() || shortWords(content.items.get(item), text)}
              </span>
              <span className={styles["dots"]}>
                <Dots given={dots} of={top} />
                <span>{text("rounds.vote.given", { count: dots })}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {ranked.length > 0 && none > 0 && <p className={styles["none"]}>{text("rounds.vote.none", { count: none })}</p>}
    </RoundPanel>
  );
}

function Room({ room: { people, dots, groups } }: { readonly room: RoomCount }) {
  const text = useText();
  return (
    <p>
      {text("rounds.vote.room", {
        people: text("rounds.vote.people", { count: people }),
        dots: text("rounds.vote.given", { count: dots }),
        groups,
      })}
    </p>
  );
}
