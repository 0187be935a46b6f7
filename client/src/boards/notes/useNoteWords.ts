// A note or theme in one sentence, as a screen reader says it: words, colour, author, votes, where it lies.
import type { Region } from "@minga/shared/boards/boards.ts";
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import type { VoteStanding } from "@minga/shared/facilitation/rounds/vote/standings.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import type { Placed } from "../../editor/scene.ts";
import { useText } from "../../i18n/useText.ts";
import type { People } from "../../sync/people.ts";

interface Parts {
  readonly regions: readonly Region[];
  readonly people: StoreApi<People>;
  readonly placed: StoreApi<Placed>;
  readonly votes: ReadonlyMap<ItemId, VoteStanding>;
}

export function useNoteWords({ regions, people, placed, votes }: Parts): (of: PlacedItem) => string {
  const text = useText();
  const names = useStore(people);
  const nameOf = (theme: PlacedItem | undefined) => theme?.item.text.trim() || text("theme.unnamed");

  function what({ id, item }: PlacedItem): string {
    if (item.kind === "theme") {
      const inside = [...placed.getState().values()].filter(({ within }) => within === id);
      return text("theme.say", { name: item.text.trim() || text("theme.unnamed"), count: inside.length });
    }
    const words = item.text.trim() === "" ? text("board.focus.empty") : item.text;
    const color = text(`colors.${item.color}`).toLowerCase();
    const author = item.author === undefined ? undefined : names.get(item.author)?.name;
    return author === undefined
      ? text("board.focus.note", { text: words, color })
      : text("board.focus.withAuthor", { text: words, color, author });
  }

  return (of) => {
    const { id, within, region } = of;
    const sentence = what(of);
    const inTheme =
      within === undefined
        ? sentence
        : text("theme.within", { note: sentence, name: nameOf(placed.getState().get(within)) });
    const title = regions.find((one) => one.id === region)?.title;
    const there = title === undefined ? inTheme : text("board.focus.inRegion", { note: inTheme, region: title });
    const vote = votes.get(id);
    if (vote === undefined) return there;
    return `${there}. ${text(vote.isTied ? "theme.tied" : "theme.votes", { count: vote.dots, rank: vote.rank })}`;
  };
}
