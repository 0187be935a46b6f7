// A vote as tests hold one: what lies on a group's board, ballots, and what was published.
import { placementKey, placements } from "@minga/shared/boards/placement.ts";
import { addMap, readRecord, readTable, setValue } from "@minga/shared/document/table.ts";
import { transact } from "@minga/shared/document/transact.ts";
import { results, rounds as roundTable } from "@minga/shared/facilitation/rounds.ts";
import { items } from "@minga/shared/items/items.ts";
import { openRound, putEntry } from "@minga/shared/protocol/http/rounds.ts";
import type * as Y from "yjs";
import type { Visitor } from "./http.ts";

/** The notes board that every template brings. */
export const BOARD = "ideas";

interface Laid {
  readonly kind?: "note" | "theme";
  /** The theme that the note is in. */
  readonly theme?: string;
  /** Left out: it lies on no board. */
  readonly board?: string | undefined;
}

export function lay(doc: Y.Doc, id: string, { kind = "note", theme, board = BOARD }: Laid = {}): void {
  transact(doc, () => {
    const color = kind === "note" ? "yellow" : "white";
    addMap(doc, items, id, { kind, text: id, color, createdAt: 1, ...(theme !== undefined && { theme }) });
    if (theme === undefined) setValue(doc, placements, placementKey(board, id), {});
  });
}

export function layAll(doc: Y.Doc, ids: readonly string[]): void {
  for (const id of ids) lay(doc, id);
}

export const FIVE_DOTS = { kind: "vote", on: "notes", dots: 5, most: 3, criterion: "Mayor beneficio" } as const;

export interface Asked {
  readonly workshop: string;
  readonly groups: readonly string[];
  readonly settings?: typeof FIVE_DOTS;
}

/** Returns the round's id. */
export async function open(facilitator: Visitor, { workshop, groups, settings = FIVE_DOTS }: Asked): Promise<string> {
  const body = { settings, board: BOARD, groups: [...groups] };
  return (await facilitator.ask(openRound, { params: { workshop }, body })).id;
}

export interface Cast {
  readonly workshop: string;
  readonly round: string;
  readonly value: Readonly<Record<string, number>>;
  readonly revision?: number;
  readonly isDone?: boolean;
}

export function cast(voter: Visitor, { workshop, round, value, revision = 0, isDone = true }: Cast) {
  return voter.ask(putEntry, { params: { workshop, round }, body: { value: { ...value }, revision, isDone } });
}

/** What a workshop's document says of a round. */
export function published(doc: Y.Doc, round: string) {
  const found = [...readTable(doc, results)].filter(([key]) => key.startsWith(`${round}/`));
  return {
    closedAt: readRecord(doc, roundTable, round)?.closedAt,
    results: Object.fromEntries(found.map(([key, result]) => [key.slice(round.length + 1), result])),
  };
}
