// Puts the room in a stage.
import { AppError } from "@minga/shared/core/appError.ts";
import { readRecord, setValue } from "@minga/shared/document/table.ts";
import { LIVE_KEY, live } from "@minga/shared/facilitation/live.ts";
import { stages } from "@minga/shared/facilitation/stages.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import type { CommandParts } from "./parts.ts";

interface Step {
  readonly workshop: string;
  readonly stage: string;
  /** The stage that the sender saw; undefined before the first. */
  readonly from: string | undefined;
}

/** Throws `conflict` where somebody else has stepped meanwhile: two who press at once make one step. */
export async function goToStage({ rooms, clock }: CommandParts, { workshop, stage, from }: Step): Promise<void> {
  await rooms.write(documentName("workshop", workshop), (doc) => {
    if (!readRecord(doc, stages, stage)) throw new AppError("stage-not-found", `no stage ${stage} in ${workshop}`);
    const now = readRecord(doc, live, LIVE_KEY)?.stage;
    if (now !== from) throw new AppError("conflict", `the room is in ${now}, not in ${from}`);
    // Whole: what the wall showed belongs to the stage before.
    setValue(doc, live, LIVE_KEY, { stage, stageSince: clock() });
  });
}
