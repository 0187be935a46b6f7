// Opens a round: from here on, each person answers alone.
import { boards } from "@minga/shared/boards/boards.ts";
import { AppError } from "@minga/shared/core/appError.ts";
import { createId } from "@minga/shared/core/ids.ts";
import { readRecord, readTable, setValue } from "@minga/shared/document/table.ts";
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { RoundSettings } from "@minga/shared/facilitation/rounds/kinds.ts";
import { type GroupOrPlenary, type RoundId, rounds } from "@minga/shared/facilitation/rounds.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import type * as Y from "yjs";
import { listGroups } from "../../storage/workshops.ts";
import type { CommandParts } from "../parts.ts";

interface NewRound {
  readonly workshop: string;
  readonly settings: RoundSettings;
  readonly board: string;
  readonly groups: readonly GroupOrPlenary[];
}

/**
 * Returns its id. Throws `board-not-found`, `group-not-found`, `malformed` for the plenary together with groups, and
 * `round-already-open` where one of them has an open one.
 */
export async function openRound(
  { catalogue, rooms, clock, random }: CommandParts,
  { workshop, settings, board, groups: wanted }: NewRound,
): Promise<RoundId> {
  const id = createId(random);
  const groups = [...new Set(wanted)];
  if (groups.includes(PLENARY) && groups.length > 1) {
    throw new AppError("malformed", "a round is for groups or for the plenary");
  }
  const own = await listGroups(catalogue, workshop);
  for (const group of groups) {
    if (group !== PLENARY && !own.has(group)) throw new AppError("group-not-found", `no group ${group}`);
  }
  // Judged and written in one go, so that of two who open one at once only one does.
  await rooms.write(documentName("workshop", workshop), (doc) => {
    if (!readRecord(doc, boards, board)) throw new AppError("board-not-found", `no board ${board} in ${workshop}`);
    refuseTaken(doc, groups);
    setValue(doc, rounds, id, { settings, board, groups, openedAt: clock() });
  });
  return id;
}

function refuseTaken(doc: Y.Doc, wanted: readonly GroupOrPlenary[]): void {
  const open = [...readTable(doc, rounds).values()].filter(({ closedAt }) => closedAt === undefined);
  const taken = wanted.find((group) => open.some(({ groups }) => groups.includes(group)));
  if (taken !== undefined) throw new AppError("round-already-open", `${taken} has an open round`);
}
