// One's own part of each round: on this device until the server has it, and what to be told about it on the way.

import { roundEntrySchema } from "@minga/shared/facilitation/rounds/kinds.ts";
import type { RoundId } from "@minga/shared/facilitation/rounds.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { putEntry, readEntry } from "@minga/shared/protocol/http/rounds.ts";
import * as z from "zod/mini";
import type { Answer, Call } from "../../sync/api.ts";
import { createOutbox, type Held, isPending, type Outbox } from "../../sync/outbox.ts";

const partSchema = z.object({ value: roundEntrySchema, isDone: z.boolean() });
export type OwnPart = z.infer<typeof partSchema>;

export type EntryNews =
  /** Another device of the same person was quicker: theirs is shown. */
  | { readonly kind: "changed-elsewhere" }
  /** The server no longer knows something that was answered about. */
  | { readonly kind: "dropped" };

export interface Entries extends Pick<Outbox<OwnPart>, "parcels" | "put" | "forget" | "close"> {
  /** Asks the server for what it has, unless something on this device waits to take its place. */
  readonly read: (round: RoundId) => Promise<void>;
}

interface Parts {
  readonly workshop: string;
  readonly member: string;
  readonly call: Call;
  readonly onWake: (listener: () => void) => () => void;
  readonly random: () => number;
  readonly onNews: (news: EntryNews) => void;
}

export function createEntries({ workshop, member, call, onWake, random, onNews }: Parts): Entries {
  const outbox = createOutbox({
    name: `minga:entries:${workshop}:${member}`,
    schema: partSchema,
    send,
    onWake,
    random,
  });

  async function send(round: RoundId, { value: part, revision }: Held<OwnPart>): Promise<Answer<Held<OwnPart>>> {
    const answer = await call(putEntry, { params: { workshop, round }, body: { ...part, revision } });
    if (answer.ok) {
      const { dropped } = answer.value;
      if (dropped.length > 0) onNews({ kind: "dropped" });
      return { ok: true, value: { value: without(part, dropped), revision: answer.value.revision } };
    }
    if (answer.code !== "entry-changed") return answer;
    const theirs = await ask(round);
    // Without it there is nothing to show in the place of one's own: the whole is tried again.
    if (!theirs.ok) return { ok: false, code: "offline" };
    onNews({ kind: "changed-elsewhere" });
    return { ok: true, value: { ...theirs.value, isFromElsewhere: true } };
  }

  async function ask(round: RoundId): Promise<Answer<Held<OwnPart>>> {
    const answer = await call(readEntry, { params: { workshop, round } });
    if (!answer.ok) return answer;
    const { value = {}, revision, isDone } = answer.value;
    return { ok: true, value: { value: { value, isDone }, revision } };
  }

  return {
    ...outbox,
    async read(round) {
      const before = outbox.parcels.getState().get(round);
      if (before && (isPending(before.state) || before.state.kind === "refused")) return;
      const answer = await ask(round);
      // What was given meanwhile is newer than the answer.
      if (answer.ok && outbox.parcels.getState().get(round) === before) outbox.take(round, answer.value);
    },
  };
}

function without(part: OwnPart, dropped: readonly ItemId[]): OwnPart {
  const value = Object.fromEntries(Object.entries(part.value).filter(([item]) => !dropped.includes(item)));
  return { ...part, value };
}
