// Who is done with a round: seen by everybody, while what they answered is not.
import type { RoundId } from "@minga/shared/facilitation/rounds.ts";
import type { MemberId } from "@minga/shared/items/item.ts";
import { listEntries } from "../../storage/entries.ts";
import type { CommandParts } from "../parts.ts";
import { findRound, placeIn, type RoundAddress } from "./roundParts.ts";

/** Shortest time between two announcements of one round, in ms: a room that finishes together is told a few times. */
const PAUSE_MS = 250;

/** Throws `round-not-found`; of a closed round nobody is known any more. */
export async function readProgress(parts: CommandParts, address: RoundAddress): Promise<readonly MemberId[]> {
  const round = await findRound(parts, address);
  const entries = await listEntries(parts.catalogue, address.round);
  const done = entries.filter(({ isDone, seat, group }) => isDone && placeIn(round, seat) === group);
  return done.map(({ member }) => member);
}

/** Tells the sockets of a workshop who is done: the first change at once, those that follow it closely together. */
export function createProgressCrier(parts: CommandParts): (address: RoundAddress) => void {
  /** Rounds that were told of just now, and whether something has changed since. */
  const pausing = new Map<RoundId, { isStale: boolean }>();
  return announce;

  function announce(address: RoundAddress): void {
    const pause = pausing.get(address.round);
    if (pause) {
      pause.isStale = true;
      return;
    }
    const begun = { isStale: false };
    pausing.set(address.round, begun);
    void tell(address);
    // Nobody waits for the last of it when the server stops.
    setTimeout(() => {
      pausing.delete(address.round);
      if (begun.isStale) announce(address);
    }, PAUSE_MS).unref();
  }

  async function tell(address: RoundAddress): Promise<void> {
    // A round that has ended meanwhile, or a server that is stopping: there is nothing to tell.
    const done = await readProgress(parts, address).catch(() => undefined);
    if (done) parts.rooms.tell(address.workshop, { kind: "round-progress", round: address.round, done: [...done] });
  }
}
