// One part of the board: its heading, how many notes, the notes that are in no theme, and the themes.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { lazy, Suspense } from "react";
import { useText } from "../../i18n/useText.ts";
import { ListEntries, ListSection } from "../ListSection.tsx";
import { type EntryParts, NoteEntries } from "./NoteEntries.tsx";

interface Props extends EntryParts {
  readonly title: string;
  readonly placed: readonly PlacedItem[];
}

const ThemeSections = lazy(async () => ({ default: (await import("./ThemeSections.tsx")).ThemeSections }));

export function NoteSection({ title, placed, ...parts }: Props) {
  const text = useText();
  const loose = placed.filter(({ item, within }) => item.kind !== "theme" && within === undefined);
  const count = placed.filter(({ item }) => item.kind !== "theme").length;
  return (
    <ListSection
      {...{ title, count }}
      counted={text("list.count", { count })}
      none={placed.length === 0 ? text("list.noneYet") : undefined}
    >
      {loose.length > 0 && (
        <ListEntries>
          <NoteEntries notes={loose} {...parts} />
        </ListEntries>
      )}
      {placed.length > loose.length && (
        <Suspense>
          <ThemeSections placed={placed} {...parts} />
        </Suspense>
      )}
    </ListSection>
  );
}
