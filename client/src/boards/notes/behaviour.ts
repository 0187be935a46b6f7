// What a notes board brings to the engine.
import type { Measure } from "../../editor/textLayout.ts";
import { createNoteLayout, type LayOutNote } from "../../items/note/noteLayout.ts";
import type { BoardBehaviour } from "../useBoardEngine.ts";
import { createNotesSurface } from "./surface.ts";

export interface NotesBehaviour extends BoardBehaviour {
  readonly layOut: LayOutNote;
}

export function createNotesBehaviour(measure: Measure): NotesBehaviour {
  const layOut = createNoteLayout(measure);
  return { layOut, surface: createNotesSurface(layOut) };
}
