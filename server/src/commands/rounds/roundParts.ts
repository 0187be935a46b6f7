// What every command about a round begins with: the round, who sits where in it, and what it is about.
import { placements, readPlacementKey } from "@minga/shared/boards/placement.ts";
import { AppError } from "@minga/shared/core/appError.ts";
import { readRecord, readTable } from "@minga/shared/document/table.ts";
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import { candidatesOf } from "@minga/shared/facilitation/rounds/candidates.ts";
import type { RoundSettings } from "@minga/shared/facilitation/rounds/kinds.ts";
import type { Question } from "@minga/shared/facilitation/rounds/roundKind.ts";
import { type GroupOrPlenary, type Round, type RoundId, rounds } from "@minga/shared/facilitation/rounds.ts";
import { items } from "@minga/shared/items/items.ts";
import { documentName, groupDocument } from "@minga/shared/protocol/documents.ts";
import type { CommandParts } from "../parts.ts";
import type { InTurn } from "../turns.ts";

export interface RoundParts extends CommandParts {
  readonly inTurn: InTurn;
}

export interface RoundAddress {
  readonly workshop: string;
  readonly round: RoundId;
}

/** Throws `round-not-found`. */
export async function findRound({ rooms }: CommandParts, { workshop, round }: RoundAddress): Promise<Round> {
  const found = await rooms.read(documentName("workshop", workshop), (doc) => readRecord(doc, rounds, round));
  if (!found) throw new AppError("round-not-found", `no round ${round} in ${workshop}`);
  return found;
}

/** Whatever changes a round or its entries waits for its turn, so that nothing is put into a round that is being closed. */
export function inTurnOf<T>({ inTurn }: RoundParts, { round }: RoundAddress, task: () => Promise<T>): Promise<T> {
  return inTurn(`round ${round}`, task);
}

/** The group in which somebody who sits there answers the round; undefined for whom it is not open to. */
export function placeIn({ groups }: Round, seat: string | undefined): GroupOrPlenary | undefined {
  if (groups.includes(PLENARY)) return PLENARY;
  return seat !== undefined && groups.includes(seat) ? seat : undefined;
}

/** What the round asks of that group now. */
export async function readQuestion(
  { rooms }: CommandParts,
  { workshop, round, group }: { readonly workshop: string; readonly round: Round; readonly group: GroupOrPlenary },
): Promise<Question<RoundSettings>> {
  const { settings, board } = round;
  const candidates = await rooms.read(groupDocument(workshop, group), (doc) => {
    const places = [...readTable(doc, placements).keys()].map(readPlacementKey);
    const placed = new Set(places.filter((place) => place.board === board).map(({ item }) => item));
    return candidatesOf(settings, { items: readTable(doc, items), placed });
  });
  return { settings, candidates };
}
