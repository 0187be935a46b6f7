// Notes one under the other.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import type { VoteStanding } from "@minga/shared/facilitation/rounds/vote/standings.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { lazy, type ReactNode, Suspense } from "react";
import { NoteEntry } from "../../items/note/NoteEntry.tsx";
import type { Writers } from "../useWriters.ts";

export interface EntryParts {
  readonly authorOf: (member: string) => string | undefined;
  readonly writers: Writers;
  readonly votes: ReadonlyMap<ItemId, VoteStanding>;
  /** The entry whose actions are shown. */
  readonly open: string | undefined;
  /** The same function always, or every entry would be rendered with each change. */
  readonly onToggle: (id: string) => void;
  /** Undefined for those who may only look. */
  readonly actionsOf: ((placed: PlacedItem) => ReactNode) | undefined;
  readonly textBoxOf: (placed: PlacedItem) => ReactNode | undefined;
}

interface Props extends EntryParts {
  readonly notes: readonly PlacedItem[];
}

const nobody: readonly string[] = [];
const VoteWords = lazy(async () => ({ default: (await import("./VoteWords.tsx")).VoteWords }));

export function NoteEntries({ notes, ...parts }: Props) {
  const { authorOf, writers, votes, open, onToggle, actionsOf, textBoxOf } = parts;
  return (
    <>
      {notes.map((placed) => {
        const { id, item } = placed;
        const vote = votes.get(id);
        return (
          <NoteEntry
            key={id}
            id={id}
            note={item}
            author={item.author === undefined ? undefined : authorOf(item.author)}
            vote={vote && voteWords(vote)}
            writers={writers.get(id) ?? nobody}
            canOpen={actionsOf !== undefined}
            actions={open === id ? actionsOf?.(placed) : undefined}
            onToggle={onToggle}
            textBox={textBoxOf(placed)}
          />
        );
      })}
    </>
  );
}

const known = new WeakMap<VoteStanding, ReactNode>();

/** The same element for the same standing, so that entries are not rendered for nothing. */
function voteWords(vote: VoteStanding): ReactNode {
  const words = known.get(vote) ?? (
    <Suspense>
      <VoteWords vote={vote} />
    </Suspense>
  );
  known.set(vote, words);
  return words;
}
