// What a notes board brings to the engine.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import type { Measure, TextLayout } from "../../editor/textLayout.ts";
import { createNoteLayout } from "../../items/note/noteLayout.ts";
import { createThemeLayout } from "../../items/theme/themeLayout.ts";
import type { BoardBehaviour } from "../useBoardEngine.ts";
import { createNotesSurface } from "./surface.ts";
import { groupNotes, takeNotesOut, takeThemesApart } from "./themeCommands.ts";

export interface NotesBehaviour extends BoardBehaviour {
  readonly layOut: (placed: PlacedItem) => TextLayout;
}

export function createNotesBehaviour(measure: Measure): NotesBehaviour {
  const layouts = { note: createNoteLayout(measure), theme: createThemeLayout(measure) };
  return {
    layOut: ({ item, box }) => (item.kind === "theme" ? layouts.theme(item, box.width) : layouts.note(item)),
    surface: createNotesSurface(layouts),
    commands: [groupNotes, takeNotesOut, takeThemesApart],
  };
}
