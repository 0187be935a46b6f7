// What an item was given in its latest vote: «7 votos, 1.º».
import type { VoteStanding } from "@minga/shared/facilitation/rounds/vote/standings.ts";
import { useText } from "../../i18n/useText.ts";
import { Speaking } from "../../ui/Speaking.tsx";

interface Props {
  readonly vote: VoteStanding;
}

export function VoteWords({ vote }: Props) {
  return (
    <Speaking volume="chain">
      <Words vote={vote} />
    </Speaking>
  );
}

function Words({ vote: { dots, rank, isTied } }: Props) {
  const text = useText();
  return <span>{text(isTied ? "theme.tied" : "theme.votes", { count: dots, rank })}</span>;
}
