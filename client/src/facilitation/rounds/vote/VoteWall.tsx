// What a group chose, on the wall: the first few places, their dots, and who shares one.
import { compare } from "@minga/shared/core/order.ts";
import { type RankedItem, rankTotals } from "@minga/shared/facilitation/rounds/vote/standings.ts";
import type { CSSProperties } from "react";
import { useLanguage, useText } from "../../../i18n/useText.ts";
import { classes } from "../../../ui/classes.ts";
import type { WallProps } from "../roundView.ts";
import { WallFrame } from "../WallFrame.tsx";
import { wallTitle } from "../wallTitle.ts";
import { Dots } from "./Dots.tsx";
import { shortWords } from "./shortWords.ts";
import { tieSentence } from "./ties.ts";
import { turnout } from "./turnout.ts";
import styles from "./VoteWall.module.css";

/** What a wall has room for at a size that the last row can read. */
const SHOWN = 5;

export function VoteWall({ settings, result, content, group, groupName }: WallProps) {
  const text = useText();
  const language = useLanguage();
  const ranked = rankTotals(result.totals ?? {});
  const shown = ranked.slice(0, SHOWN);
  const top = shown[0]?.dots ?? 0;
  const more = ranked.length - shown.length;
  const isWithheld = result.totals === undefined && result.ballots > 0;
  return (
    <WallFrame
      title={wallTitle("chosen", { group, groupName, text })}
      subtitle={settings.criterion}
      start={result.ballots === 0 ? text("rounds.vote.nobody") : turnout(result, text)}
      end={[more > 0 ? text("rounds.vote.andMore", { count: more }) : "", tieSentence(shown, { text, language }) ?? ""]
        .filter((part) => part !== "")
        .join(" · ")}
    >
      {isWithheld && <p className={styles["withheld"]}>{text("rounds.vote.withheldWall")}</p>}
      <ol className={styles["places"]}>
        {shown.map(({ item, dots, rank }, place) => (
          <li
            key={item}
            className={classes(rank === 1 && styles["first"])}
            style={{ "--from": firstPlace(shown, item) - place, "--above": SHOWN - place } as CSSProperties} // React types know no custom properties
          >
            <span className={styles["rank"]}>{rank}</span>
            <span className={styles["words"]}>
              {content.isLoaded && (content.items.get(item)?.text.trim() || shortWords(content.items.get(item), text))}
            </span>
            <span className={styles["dots"]}>
              <Dots given={dots} of={top} />
            </span>
            <span className={styles["count"]} role="img" aria-label={text("rounds.vote.given", { count: dots })}>
              {dots}
            </span>
          </li>
        ))}
      </ol>
    </WallFrame>
  );
}

/** Where a row stands before it is sorted: in an order that says nothing. */
function firstPlace(shown: readonly RankedItem[], item: string): number {
  return [...shown].sort((a, b) => compare(a.item, b.item)).findIndex((one) => one.item === item);
}
