// Something one has voted for goes away while one votes: its dots are in the hand again, and that is said.
import type { Ballot } from "@minga/shared/facilitation/rounds/vote/vote.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import { useEffect, useRef } from "react";
import { useText } from "../../../i18n/useText.ts";
import { useInterface } from "../../../ui/Interface.tsx";
import type { OwnPart } from "../entries.ts";
import type { GroupContent } from "../groupContent.ts";
import { lying } from "./ballot.ts";
import { shortWords } from "./shortWords.ts";

interface Watched {
  readonly own: OwnPart;
  readonly hand: { readonly candidates: ReadonlySet<ItemId> };
  readonly content: GroupContent;
  readonly onOwn: (own: OwnPart) => void;
}

/** Only what was seen here before counts as gone: what has not arrived yet may still come. */
export function useReturnedDots({ own, hand: { candidates }, content, onOwn }: Watched): void {
  const text = useText();
  const { toasts } = useInterface();
  const seen = useRef<ReadonlyMap<ItemId, Item>>(new Map());
  const latest = useRef({ own, onOwn, text });
  latest.current = { own, onOwn, text };
  useEffect(() => {
    const before = seen.current;
    const here = [...candidates].flatMap((id) => {
      const item = content.items.get(id);
      return item ? [[id, item] as const] : [];
    });
    seen.current = new Map([...before, ...here]);
    const { own: mine, onOwn: change, text: say } = latest.current;
    const gone = Object.entries(mine.value as Ballot).filter(([id]) => before.has(id) && !candidates.has(id));
    if (gone.length === 0) return;
    for (const [id, count] of gone) {
      toasts.show({ text: say("rounds.vote.gone", { count, item: shortWords(before.get(id), say) }) });
    }
    change({ ...mine, value: lying(mine.value, candidates) });
  }, [candidates, content, toasts]);
}
