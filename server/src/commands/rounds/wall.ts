// What the projector shows besides the way in.
import { AppError } from "@minga/shared/core/appError.ts";
import { readRecord, setValue } from "@minga/shared/document/table.ts";
import { LIVE_KEY, type Live, live } from "@minga/shared/facilitation/live.ts";
import { rounds } from "@minga/shared/facilitation/rounds.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import type { CommandParts } from "../parts.ts";

interface Showing {
  readonly workshop: string;
  /** A round of one group; undefined for the way in again. */
  readonly show: Live["wall"];
}

/** Until something else is shown, or the room goes to another stage. Throws `round-not-found` and `group-not-found`. */
export async function showOnWall({ rooms }: CommandParts, { workshop, show }: Showing): Promise<void> {
  await rooms.write(documentName("workshop", workshop), (doc) => {
    if (show) {
      const round = readRecord(doc, rounds, show.round);
      if (!round) throw new AppError("round-not-found", `no round ${show.round} in ${workshop}`);
      if (!round.groups.includes(show.group))
        throw new AppError("group-not-found", `${show.group} takes no part in it`);
    }
    const { wall: _, ...now } = readRecord(doc, live, LIVE_KEY) ?? {};
    setValue(doc, live, LIVE_KEY, { ...now, ...(show && { wall: show }) });
  });
}
