// Ends a round, once: its results are published and everybody's entries forgotten in the same commit. A crash leaves the
// round open or closed, never between.
import { AppError } from "@minga/shared/core/appError.ts";
import { deleteRecord, readRecord, setValue } from "@minga/shared/document/table.ts";
import { LIVE_KEY, live } from "@minga/shared/facilitation/live.ts";
import { kindOf, type RoundResult } from "@minga/shared/facilitation/rounds/kinds.ts";
import { type GroupOrPlenary, type Round, resultKey, results, rounds } from "@minga/shared/facilitation/rounds.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import type * as Y from "yjs";
import { forgetEntries, listEntries } from "../../storage/entries.ts";
import { readValue } from "./entry.ts";
import { findRound, inTurnOf, placeIn, type RoundAddress, type RoundParts, readQuestion } from "./roundParts.ts";

/** Resolves when no file holds anybody's entry any more. Closing what is closed publishes nothing again. */
export function closeRound(parts: RoundParts, address: RoundAddress): Promise<void> {
  return inTurnOf(parts, address, async () => {
    const { clock, store } = parts;
    const round = await findRound(parts, address);
    // The one who closed it may have been told that forgetting failed, and presses again.
    if (round.closedAt !== undefined) return store.commit({ updates: [], forgets: true });
    const published = await foldGroups(parts, address, round);
    await end(parts, address, (doc) => {
      for (const [group, result] of published) setValue(doc, results, resultKey(address.round, group), result);
      setValue(doc, rounds, address.round, { ...round, closedAt: clock() });
    });
  });
}

/** Calls an open round off: nothing is published. Throws `round-closed` for one that has published already. */
export function dropRound(parts: RoundParts, address: RoundAddress): Promise<void> {
  return inTurnOf(parts, address, async () => {
    const { closedAt } = await findRound(parts, address);
    if (closedAt !== undefined) throw new AppError("round-closed", `${address.round} has been closed`);
    await end(parts, address, (doc) => {
      deleteRecord(doc, rounds, address.round);
      const now = readRecord(doc, live, LIVE_KEY);
      if (now?.wall?.round !== address.round) return;
      const { wall: _, ...rest } = now;
      setValue(doc, live, LIVE_KEY, rest);
    });
  });
}

async function end(
  { catalogue, rooms }: RoundParts,
  { workshop, round }: RoundAddress,
  change: (doc: Y.Doc) => void,
): Promise<void> {
  const document = documentName("workshop", workshop);
  await rooms.write(document, change, forgetEntries(catalogue, round), { forgets: true });
}

/** Of each group, from the entries of those who still sit where they answered. */
async function foldGroups(
  parts: RoundParts,
  { workshop, round: id }: RoundAddress,
  round: Round,
): Promise<ReadonlyMap<GroupOrPlenary, RoundResult>> {
  const entries = await listEntries(parts.catalogue, id);
  const counting = entries.filter(({ group, seat }) => placeIn(round, seat) === group);
  const published = new Map<GroupOrPlenary, RoundResult>();
  for (const group of round.groups) {
    const question = await readQuestion(parts, { workshop, round, group });
    const values = counting.filter((entry) => entry.group === group).map((entry) => readValue(round, entry));
    const read = values.filter((value) => value !== undefined);
    published.set(group, kindOf(round.settings).fold(question, read));
  }
  return published;
}
