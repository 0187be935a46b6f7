// The first steps of a path, read from what is there now: the note and its theme, their votes, their places on matrices.
import { rankItems } from "../boards/ranking.ts";
import { votesOf } from "../facilitation/rounds/vote/standings.ts";
import type { ItemId } from "../items/item.ts";
import type { Chain } from "./chain.ts";
import { placesOf, regionTitle } from "./chain.ts";
import { notesOf } from "./sourceOf.ts";
import type { MatrixStep, NoteStep, ThemeStep, VoteStep } from "./steps.ts";

/** A note or a theme that is there; nothing otherwise. */
export function originStep(chain: Chain, id: ItemId): readonly (NoteStep | ThemeStep)[] {
  const item = chain.items.get(id);
  if (item?.kind === "note") return [noteStep(chain, { ...item, id })];
  if (item?.kind !== "theme") return [];
  const board = placesOf(chain, id, "notes")[0]?.board;
  return [
    {
      kind: "theme",
      item: id,
      text: item.text,
      color: item.color,
      ...(board !== undefined && { board }),
      notes: notesOf(chain, id).map((note) => noteStep(chain, note)),
      isGone: false,
    },
  ];
}

function noteStep(chain: Chain, { id, text, color }: Pick<NoteStep, "text" | "color"> & { id: ItemId }): NoteStep {
  const [place] = placesOf(chain, id, "notes");
  const region = place && regionTitle(place);
  return {
    kind: "note",
    item: id,
    text,
    color,
    ...(place && { board: place.board }),
    ...(region && { region }),
    isGone: false,
  };
}

/** Round by round, the first to be closed first. */
export function votesOn(chain: Chain, ideas: readonly ItemId[]): readonly VoteStep[] {
  const closed = [...chain.rounds].sort(([, a], [, b]) => (a.closedAt ?? 0) - (b.closedAt ?? 0));
  return closed.flatMap((entry) => {
    const standings = votesOf({ ...chain, rounds: new Map([entry]) }, chain.group);
    return ideas.flatMap((item) => {
      const standing = standings.get(item);
      if (standing === undefined) return [];
      const { round, criterion, dots, rank, of } = standing;
      return [{ kind: "vote" as const, item, round, criterion, dots, rank, of }];
    });
  });
}

export function scoresOf(chain: Chain, ideas: readonly ItemId[]): readonly MatrixStep[] {
  const votes = votesOf(chain, chain.group);
  return ideas.flatMap((item) =>
    placesOf(chain, item, "matrix").flatMap(({ board, declared }) => {
      const ranked = rankItems({ ...chain, board, declared, votes });
      const mine = ranked.find((entry) => entry.id === item);
      if (mine === undefined) return [];
      return [
        {
          kind: "matrix" as const,
          item,
          board,
          ...mine.score,
          xLabel: declared.axes?.x.label ?? "",
          yLabel: declared.axes?.y.label ?? "",
          quadrant: mine.quadrant?.title ?? "",
          rank: mine.rank,
          of: ranked.length,
          isGone: false,
        },
      ];
    }),
  );
}
