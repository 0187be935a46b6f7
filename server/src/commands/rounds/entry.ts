// One person's answer in an open round: put whole, read by its author alone.
import { AppError } from "@minga/shared/core/appError.ts";
import { kindOf, type RoundEntry } from "@minga/shared/facilitation/rounds/kinds.ts";
import type { GroupOrPlenary, Round } from "@minga/shared/facilitation/rounds.ts";
import type { Entry } from "@minga/shared/protocol/http/rounds.ts";
import { core } from "zod/mini";
import { findEntry, putEntry as keepEntry, type StoredEntry } from "../../storage/entries.ts";
import { findMember } from "../../storage/members.ts";
import { findRound, inTurnOf, placeIn, type RoundAddress, type RoundParts, readQuestion } from "./roundParts.ts";

interface Voice extends RoundAddress {
  readonly member: string;
}

interface Answered extends Voice {
  readonly value: RoundEntry;
  /** That of the entry which this one replaces; 0 for none. */
  readonly revision: number;
  readonly isDone: boolean;
}

export interface Kept {
  readonly revision: number;
  /** What was named and is no longer there. */
  readonly dropped: readonly string[];
  /** Whether who is done is another set of people now. */
  readonly changesProgress: boolean;
}

/**
 * Throws `round-not-found`, `round-closed`, `round-not-yours`, what the kind says of the value, and `entry-changed` where
 * another device has been quicker. The same put again, because its answer was lost, is kept once.
 */
export function putEntry(parts: RoundParts, answered: Answered): Promise<Kept> {
  return inTurnOf(parts, answered, async () => {
    const { catalogue, clock, store } = parts;
    const { workshop, round, member, revision, isDone } = answered;
    const { declared, group } = await takePart(parts, answered);
    const kind = kindOf(declared.settings);
    const question = await readQuestion(parts, { workshop, round: declared, group });
    const checked = kind.check(question, answered.value);
    if ("problem" in checked) throw new AppError(checked.problem, `an entry of ${round} is refused`);
    const { dropped } = checked;
    const value = JSON.stringify(checked.entry);
    const before = await findEntry(catalogue, { round, member });
    const kept = { round, member, workshop, group, value, isDone, revision: revision + 1 };
    if ((before?.revision ?? 0) === revision) {
      await store.commit({ updates: [], statements: [keepEntry(catalogue, { ...kept, updatedAt: clock() })] });
      return { revision: kept.revision, dropped, changesProgress: isDone !== isDoneIn(before, group) };
    }
    if (before && isSame({ ...before, value: stillThere(before) }, kept)) {
      return { revision: kept.revision, dropped, changesProgress: false };
    }
    throw new AppError("entry-changed", `at ${before?.revision ?? 0}, not at ${revision}`);

    /** What was put before may name what was deleted since. */
    function stillThere(entry: StoredEntry): string | undefined {
      const stored = readValue(declared, entry);
      const again = stored && kind.check(question, stored);
      return again && "entry" in again ? JSON.stringify(again.entry) : undefined;
    }
  });
}

type Compared = Pick<StoredEntry, "group" | "revision" | "isDone"> & { readonly value: string | undefined };

function isSame(a: Compared, b: Compared): boolean {
  return a.revision === b.revision && a.group === b.group && a.isDone === b.isDone && a.value === b.value;
}

/** Throws like `putEntry`. What somebody answered in another group stays behind there and is not shown. */
export async function readEntry(parts: RoundParts, voice: Voice): Promise<Entry> {
  const { declared, group } = await takePart(parts, voice);
  const entry = await findEntry(parts.catalogue, voice);
  if (!entry) return { revision: 0, isDone: false };
  const value = entry.group === group ? readValue(declared, entry) : undefined;
  return { revision: entry.revision, isDone: isDoneIn(entry, group), ...(value && { value }) };
}

/** An entry as its round's kind reads it; undefined for one that it cannot read. */
export function readValue({ settings }: Round, { value }: Pick<StoredEntry, "value">): RoundEntry | undefined {
  const result = core.safeParse(kindOf(settings).entry, JSON.parse(value));
  return result.success ? result.data : undefined;
}

async function takePart(parts: RoundParts, voice: Voice): Promise<{ declared: Round; group: GroupOrPlenary }> {
  const { round, workshop, member } = voice;
  const declared = await findRound(parts, voice);
  if (declared.closedAt !== undefined) throw new AppError("round-closed", `${round} was closed`);
  const person = await findMember(parts.catalogue, { workshop, member });
  if (!person || person.role === "viewer") throw new AppError("not-allowed", "only members take part in rounds");
  const group = placeIn(declared, person.group);
  if (group === undefined) throw new AppError("round-not-yours", `${round} is not open to who asks`);
  return { declared, group };
}

function isDoneIn(entry: StoredEntry | undefined, group: GroupOrPlenary): boolean {
  return entry?.isDone === true && entry.group === group;
}
