// Freezes where an initiative comes from: its words, its place on the roadmap, and everything known of what it was made
// from. What somebody deleted on the way is simply not there.
import type { BoardId } from "../boards/placement.ts";
import { quadrantOf } from "../boards/ranking.ts";
import { compare } from "../core/order.ts";
import { votesOf } from "../facilitation/rounds/vote/standings.ts";
import type { ItemId } from "../items/item.ts";
import type { Item } from "../items/kinds.ts";
import { type SourceInitiative, type SourceItem, sourceLimits } from "../plan/sources.ts";
import { type Chain, itemOf, placesOf, regionTitle } from "./chain.ts";

/** Undefined where the initiative is gone, or has no span on that roadmap. */
export function sourceOf(
  chain: Chain,
  { initiative: id, board }: { readonly initiative: ItemId; readonly board: BoardId },
): SourceInitiative | undefined {
  const initiative = itemOf(chain, id, "initiative");
  const place = placesOf(chain, id, "roadmap").find((each) => each.board === board);
  const span = place?.placement.span;
  if (initiative === undefined || place === undefined || span === undefined) return undefined;
  const votes = votesOf(chain, chain.group);
  const items = sourcesOf(chain, id).map((source) => freezeItem(chain, source, votes));
  return {
    id,
    text: initiative.text,
    color: initiative.color,
    board,
    lane: regionTitle(place),
    start: span.start,
    end: span.end,
    ...(span.milestone && { milestone: span.milestone }),
    items: items.slice(0, sourceLimits.items),
  };
}

type Origin = Extract<Item, { readonly kind: "note" | "theme" }> & { readonly id: ItemId };

/** Notes and themes that an initiative was made from and that are still there: themes first, then by age. */
function sourcesOf(chain: Pick<Chain, "links" | "items">, initiative: ItemId): readonly Origin[] {
  return [...chain.links.values()]
    .flatMap(({ kind, from, to }) => {
      const item = kind === "source" && from === initiative ? chain.items.get(to) : undefined;
      return item !== undefined && item.kind !== "initiative" ? [{ ...item, id: to }] : [];
    })
    .sort((a, b) => compare(b.kind, a.kind) || a.createdAt - b.createdAt || compare(a.id, b.id));
}

/** The notes of a theme, oldest first. */
export function notesOf(
  { items }: Pick<Chain, "items">,
  theme: ItemId,
): readonly (Origin & { readonly kind: "note" })[] {
  return [...items]
    .flatMap(([id, item]) => (item.kind === "note" && item.theme === theme ? [{ ...item, id }] : []))
    .sort((a, b) => a.createdAt - b.createdAt || compare(a.id, b.id));
}

function freezeItem(chain: Chain, item: Origin, votes: ReturnType<typeof votesOf>): SourceItem {
  const { id, kind, text, color } = item;
  const board = placesOf(chain, id, "notes")[0]?.board;
  const themeId = item.kind === "note" ? item.theme : undefined;
  const theme = itemOf(chain, themeId, "theme");
  const standing = votes.get(id);
  return {
    id,
    kind,
    text,
    color,
    ...(board !== undefined && { board }),
    ...(themeId !== undefined && theme !== undefined && { theme: { id: themeId, text: theme.text } }),
    ...(kind === "theme" && { notes: notesOf(chain, id).slice(0, sourceLimits.notes).map(freezeNote) }),
    ...(standing !== undefined && {
      votes: {
        round: standing.round,
        dots: standing.dots,
        rank: standing.rank,
        of: standing.of,
        criterion: standing.criterion,
      },
    }),
    ...freezeScore(chain, id),
  };
}

function freezeNote({ id, text, color }: Origin) {
  return { id, text, color };
}

/** Of the first matrix on which it lies. */
function freezeScore(chain: Chain, id: ItemId): Pick<SourceItem, "score"> {
  const place = placesOf(chain, id, "matrix").find(({ placement }) => placement.score !== undefined);
  const score = place?.placement.score;
  if (place === undefined || score === undefined) return {};
  const { board, declared } = place;
  return {
    score: {
      board,
      ...score,
      xLabel: declared.axes?.x.label ?? "",
      yLabel: declared.axes?.y.label ?? "",
      quadrant: quadrantOf(declared, score)?.title ?? "",
    },
  };
}
