// The themes of one part of the board, each with its notes under its name.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { ThemeEntry } from "../../items/theme/ThemeEntry.tsx";
import { Speaking } from "../../ui/Speaking.tsx";
import type { EntryParts } from "./NoteEntries.tsx";
import { NoteEntries } from "./NoteEntries.tsx";
import { VoteWords } from "./VoteWords.tsx";

interface Props extends EntryParts {
  /** All that lies in this part. */
  readonly placed: readonly PlacedItem[];
}

export function ThemeSections({ placed, ...parts }: Props) {
  const { writers, open, onToggle, actionsOf, textBoxOf, votes } = parts;
  const themes = placed.filter(({ item }) => item.kind === "theme");
  return (
    <Speaking volume="chain">
      {themes.map((theme) => {
        const { id, item } = theme;
        const notes = placed.filter(({ within }) => within === id);
        const vote = votes.get(id);
        return (
          <ThemeEntry
            key={id}
            id={id}
            theme={item}
            count={notes.length}
            vote={vote && <VoteWords vote={vote} />}
            writers={writers.get(id) ?? []}
            canOpen={actionsOf !== undefined}
            actions={open === id ? actionsOf?.(theme) : undefined}
            onToggle={onToggle}
            textBox={textBoxOf(theme)}
          >
            <ul>
              <NoteEntries notes={notes} {...parts} />
            </ul>
          </ThemeEntry>
        );
      })}
    </Speaking>
  );
}
