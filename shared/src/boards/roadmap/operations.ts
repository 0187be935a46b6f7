// What people do on a roadmap. Each is one transaction and one undo step; calls inside a transaction join it. What
// someone deleted in the meantime is skipped.
import type * as Y from "yjs";
import { type Quarter, quarterOf } from "../../core/day.ts";
import { addMap, deleteRecord, liveMap, readRecord, setValue } from "../../document/table.ts";
import { transact } from "../../document/transact.ts";
import type { NoteColor } from "../../items/colors.ts";
import { INITIATIVE_TEXT_LIMIT } from "../../items/initiative.ts";
import type { ItemId, MemberId } from "../../items/item.ts";
import { items } from "../../items/items.ts";
import { linkSource, unlinkAll } from "../../items/linkOperations.ts";
import { type BoardId, type Placement, placementKey, placements, readPlacementKey, type Span } from "../placement.ts";
import { milestoneIn, spanBetween } from "./quarters.ts";

export interface NewInitiative {
  readonly id: ItemId;
  /** The note or theme it is made from; absent for one that begins empty. */
  readonly from?: ItemId | undefined;
  /** Absent where the board declares none. */
  readonly lane?: string | undefined;
  readonly start: Quarter;
  readonly end: Quarter;
  readonly isMilestone?: boolean;
  /** Instead of those of the source. */
  readonly text?: string;
  /** For one without a source; with one it has that one's. */
  readonly color: NoteColor;
  readonly author?: MemberId;
  readonly createdAt: number;
}

/**
 * Makes an initiative in the words and colour of what it is made from, places it and links the two, in one step. False,
 * and nothing made, where somebody deleted the source.
 */
export function startInitiative(doc: Y.Doc, board: BoardId, made: NewInitiative): boolean {
  const { id, from, lane, start, end, isMilestone = false, text, color, author, createdAt } = made;
  return transact(doc, () => {
    const source = from === undefined ? undefined : readRecord(doc, items, from);
    if (from !== undefined && (source === undefined || source.kind === "initiative")) return false;
    addMap(doc, items, id, {
      kind: "initiative",
      text: wordsOf(text ?? source?.text ?? ""),
      color: source?.color ?? color,
      createdAt,
      ...(author !== undefined && { author }),
    });
    setPlacement(doc, board, id, { lane, span: isMilestone ? milestoneIn(end) : spanBetween(start, end) });
    if (from !== undefined) linkSource(doc, { from: id, to: from });
    return true;
  });
}

export interface Stand {
  /** Absent: the lane it is in. */
  readonly lane?: string | undefined;
  readonly start: Quarter;
}

/** Puts initiatives that are there into lanes, from these quarters on: bars keep their length, others get one quarter. */
export function placeBars(doc: Y.Doc, board: BoardId, stands: ReadonlyMap<ItemId, Stand>): void {
  transact(doc, () => {
    for (const [id, { lane, start }] of stands) {
      const { region, span } = readRecord(doc, placements, placementKey(board, id)) ?? {};
      setPlacement(doc, board, id, { lane: lane ?? region, span: movedTo(span, start) });
    }
  });
}

/** Moves one end of a bar. Past the other end it turns round; a milestone has no ends. */
export function stretchBar(
  doc: Y.Doc,
  board: BoardId,
  { id, side, to }: { readonly id: ItemId; readonly side: "start" | "end"; readonly to: Quarter },
): void {
  changeSpan(doc, board, id, (span = spanBetween(to, to)) =>
    span.milestone ? span : spanBetween(to, quarterOf(side === "start" ? span.end : span.start)),
  );
}

/** A milestone stands in the last quarter of the bar it was, and becomes a bar of that one quarter. */
export function setMilestone(doc: Y.Doc, board: BoardId, id: ItemId, isMilestone: boolean): void {
  changeSpan(doc, board, id, (span) => {
    if (span === undefined || isMilestone === (span.milestone === true)) return span;
    const quarter = quarterOf(span.end);
    return isMilestone ? milestoneIn(quarter) : spanBetween(quarter, quarter);
  });
}

/** Deletes initiatives with every place and every link they have. What they were made from stays. */
export function deleteInitiatives(doc: Y.Doc, ids: Iterable<ItemId>): void {
  const gone = new Set(ids);
  transact(doc, () => {
    for (const key of [...doc.getMap(placements.name).keys()]) {
      if (gone.has(readPlacementKey(key).item)) deleteRecord(doc, placements, key);
    }
    unlinkAll(doc, gone);
    for (const id of gone) deleteRecord(doc, items, id);
  });
}

/** Of a bar that stands on the board; undefined in and out for a span that cannot be read and stays as it is. */
function changeSpan(
  doc: Y.Doc,
  board: BoardId,
  id: ItemId,
  change: (span: Span | undefined) => Span | undefined,
): void {
  transact(doc, () => {
    const before = readRecord(doc, placements, placementKey(board, id));
    const span = before && change(before.span);
    if (span !== undefined) setPlacement(doc, board, id, { lane: before?.region, span });
  });
}

function setPlacement(doc: Y.Doc, board: BoardId, id: ItemId, to: { lane: string | undefined; span: Span }): void {
  if (liveMap(doc, items, id) === undefined) return;
  const before = readRecord(doc, placements, placementKey(board, id));
  // A bar let go where it was is no step.
  if (before !== undefined && before.region === to.lane && isSame(before.span, to.span)) return;
  const next: Placement = { ...(to.lane !== undefined && { region: to.lane }), span: to.span };
  setValue(doc, placements, placementKey(board, id), next);
}

function isSame(a: Span | undefined, b: Span): boolean {
  return a?.start === b.start && a.end === b.end && a.milestone === b.milestone;
}

function movedTo(span: Span | undefined, start: Quarter): Span {
  if (span?.milestone) return milestoneIn(start);
  const length = span === undefined ? 0 : quarterOf(span.end) - quarterOf(span.start);
  return spanBetween(start, start + length);
}

/** On one line, as a bar shows them. */
function wordsOf(text: string): string {
  return cut(text.replace(/\s+/gu, " ").trim());
}

/** Whole characters only. */
function cut(text: string): string {
  const end = text.charCodeAt(INITIATIVE_TEXT_LIMIT - 1);
  const splitsPair = text.length > INITIATIVE_TEXT_LIMIT && end >= 0xd800 && end <= 0xdbff;
  return text.slice(0, INITIATIVE_TEXT_LIMIT - (splitsPair ? 1 : 0));
}
