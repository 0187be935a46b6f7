// Which round matters to whom: the one that is open for a group, and the last one that was closed.
import { members, type Role } from "@minga/shared/core/roles.ts";
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { RoundResult } from "@minga/shared/facilitation/rounds/kinds.ts";
import { type GroupOrPlenary, type Round, type RoundId, resultKey } from "@minga/shared/facilitation/rounds.ts";
import type { RoomCount } from "./roundView.ts";

export type Rounds = ReadonlyMap<RoundId, Round>;
export type Results = ReadonlyMap<string, RoundResult>;

export interface FoundRound {
  readonly id: RoundId;
  readonly round: Round;
  /** For whom it is looked at: one of its groups. */
  readonly group: GroupOrPlenary;
}

/** At most one is open for a group at a time. */
export function findOpen(rounds: Rounds, group: GroupOrPlenary | undefined): FoundRound | undefined {
  if (group === undefined) return undefined;
  const found = [...rounds].find(([, { closedAt, groups }]) => closedAt === undefined && groups.includes(group));
  return found && { id: found[0], round: found[1], group };
}

/** For who leads the room: the one of the group in view, else any. */
export function findAnyOpen(rounds: Rounds, group: GroupOrPlenary | undefined): FoundRound | undefined {
  const own = findOpen(rounds, group);
  if (own) return own;
  const groups = [...rounds.values()].flatMap((round) => (round.closedAt === undefined ? round.groups : []));
  return findOpen(rounds, groups[0]);
}

/** The one that was asked for, or else was closed last for a group. */
export function findClosed(
  { rounds, results }: { readonly rounds: Rounds; readonly results: Results },
  group: GroupOrPlenary | undefined,
  asked?: RoundId,
): (FoundRound & { readonly result: RoundResult }) | undefined {
  if (group === undefined) return undefined;
  const closed = [...rounds]
    .filter(([, { closedAt, groups }]) => closedAt !== undefined && groups.includes(group))
    .sort(([, a], [, b]) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
    .sort(([a], [b]) => Number(b === asked) - Number(a === asked));
  for (const [id, round] of closed) {
    const result = results.get(resultKey(id, group));
    if (result) return { id, round, group, result };
  }
  return undefined;
}

/** All groups of a round together; undefined where there is but one. */
export function countRoom({ id, round }: Pick<FoundRound, "id" | "round">, results: Results): RoomCount | undefined {
  if (round.groups.length < 2) return undefined;
  const all = round.groups.flatMap((group) => results.get(resultKey(id, group)) ?? []);
  return {
    people: all.reduce((sum, { ballots }) => sum + ballots, 0),
    dots: all.reduce((sum, { dots }) => sum + dots, 0),
    groups: round.groups.length,
  };
}

interface Somebody {
  readonly id: string;
  readonly role: Role;
  readonly group?: string;
}

/** Who may take part: a group's people in their group, everybody in the plenary. Who leads the room does not. */
export function votersOf<Person extends Somebody>(
  people: Iterable<Person>,
  groups: Round["groups"],
): readonly Person[] {
  return [...people].filter(
    ({ role, group }) =>
      members.includes(role) &&
      role !== "facilitator" &&
      (groups.includes(PLENARY) || (group !== undefined && groups.includes(group))),
  );
}
