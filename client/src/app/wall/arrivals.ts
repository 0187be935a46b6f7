// Who has come, group by group, and who came just now.
import { byOrder, compare } from "@minga/shared/core/order.ts";
import type { Group } from "@minga/shared/facilitation/groups.ts";
import type { Person } from "@minga/shared/facilitation/people.ts";

export interface GroupArrivals {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly people: number;
  readonly seats: number | undefined;
}

export interface Arrivals {
  readonly groups: readonly GroupArrivals[];
  readonly people: number;
  /** Of all groups together; undefined where one of them does not say. */
  readonly seats: number | undefined;
  /** Member ids, the last to come first. */
  readonly latest: readonly string[];
}

/** Facilitators and projectors are at home and do not arrive. */
export function readArrivals(groups: ReadonlyMap<string, Group>, people: ReadonlyMap<string, Person>): Arrivals {
  const arrived = [...people].filter(([, { role }]) => role !== "facilitator" && role !== "viewer");
  const rows = [...groups]
    .map(([id, group]) => ({ ...group, id }))
    .sort(byOrder)
    .map(({ id, name, topic, seats }) => ({
      id,
      name,
      topic,
      seats,
      people: arrived.filter(([, person]) => person.group === id).length,
    }));
  const seats = rows.every((row) => row.seats !== undefined) && rows.length > 0;
  return {
    groups: rows,
    people: arrived.length,
    seats: seats ? rows.reduce((sum, row) => sum + (row.seats ?? 0), 0) : undefined,
    latest: [...arrived].sort(([a, one], [b, other]) => other.number - one.number || compare(a, b)).map(([id]) => id),
  };
}
