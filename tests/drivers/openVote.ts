// An open vote: three people in the first group, four notes on its board, five dots each.

import type { Store } from "@minga/server/storage/store.ts";
import { groupDocument } from "@minga/shared/protocol/documents.ts";
import { changeGroup } from "@minga/shared/protocol/http/join.ts";
import { closeRound } from "@minga/shared/protocol/http/rounds.ts";
import type * as Y from "yjs";
import type { Visitor } from "./http.ts";
import { cast, layAll, open, published } from "./voting.ts";
import { openVotingHouse } from "./votingHouse.ts";

export type OpenVote = Awaited<ReturnType<typeof openVote>>;

interface Options {
  readonly store?: Store;
}

export async function openVote(options: Options = {}) {
  const hall = await openVotingHouse(options);
  const { house, facilitator, workshop, groups } = hall;
  const { rooms, catalogue } = house.app.commands;
  const group = groups[0] ?? "";
  const voters: Visitor[] = [];
  for (let count = 0; count < 3; count += 1) voters.push((await hall.seat()).visitor);
  await change((doc) => layAll(doc, ["a", "b", "c", "d"]));
  const round = await open(facilitator, { workshop: workshop.id, groups: [group] });
  const params = { workshop: workshop.id, round };

  return {
    ...hall,
    group,
    round,
    params,
    change,
    voter,
    vote: (
      index: number,
      value: Readonly<Record<string, number>>,
      more: { revision?: number; isDone?: boolean } = {},
    ) => cast(voter(index), { ...params, value, ...more }),
    close: () => facilitator.ask(closeRound, { params }),
    async move(index: number, to: number): Promise<void> {
      await voter(index).ask(changeGroup, { params, body: { group: groups[to] ?? "" } });
    },
    /** What the workshop's document says of this round, or of another one. */
    outcome: (of = round) => rooms.read(`workshop/${workshop.id}`, (doc) => published(doc, of)),
    /** Every entry that the store holds. */
    rows: () => catalogue.selectFrom("entries").selectAll().execute(),
  };

  function voter(index: number): Visitor {
    const found = voters[index];
    if (!found) throw new Error(`no voter ${index}`);
    return found;
  }

  function change(how: (doc: Y.Doc) => void, of = group): Promise<void> {
    return rooms.write(groupDocument(workshop.id, of), how);
  }
}
