// A notes board for the engine: notes lie where they are put, in the region or theme that their middle is in.
import { deleteItems } from "@minga/shared/boards/itemOperations.ts";
import { layoutNotes } from "@minga/shared/boards/notes/layout.ts";
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { templateBox } from "@minga/shared/boards/notes/template.ts";
import { THEME_HEADING } from "@minga/shared/boards/notes/themeGrid.ts";
import { putInTheme, takeApart } from "@minga/shared/boards/notes/themes.ts";
import { center, grown } from "@minga/shared/core/geometry.ts";
import { transact } from "@minga/shared/document/transact.ts";
import { NOTE_SIZE } from "@minga/shared/items/note.ts";
import type { Making, Surface, WordsFrame } from "../../editor/surface.ts";
import { type LayOutNote, NOTE_LEADING, NOTE_PADDING } from "../../items/note/noteLayout.ts";
import {
  type LayOutTheme,
  moreHeight,
  nameWidth,
  THEME_FIRST_LINE,
  THEME_INSET,
  THEME_LEADING,
} from "../../items/theme/themeLayout.ts";
import { dropNotes, landingOf, nudge } from "./dropping.ts";
import { noteAround, noteBeside, snapShift } from "./placing.ts";
import { notesInside, placesOf, regionOf, themeAt } from "./themePlaces.ts";

/** How far from a dropped note one looks for neighbours to snap to, in board units: the tallest note is within it. */
const NEIGHBOURHOOD = 400;

interface Layouts {
  readonly note: LayOutNote;
  readonly theme: LayOutTheme;
}

export function createNotesSurface(layouts: Layouts): Surface {
  const sizes = {
    noteHeight: (note: Parameters<LayOutNote>[0]) => layouts.note(note).height,
    headingHeight: (theme: Parameters<LayOutTheme>[0], width: number) =>
      THEME_HEADING + moreHeight(layouts.theme(theme, width)),
  };
  return {
    layOut: (content) => layoutNotes(content, sizes),
    extent: ({ scene }) => templateBox(scene.declared.getState()),
    regionAt: regionOf,
    landing: landingOf,
    drop: dropNotes,
    place: nudge,
    settle({ scene }, { box, moving }) {
      const own = new Set(moving);
      const near = scene.inBox(grown(box, NEIGHBOURHOOD)).filter(({ id, within }) => !own.has(id) && !within);
      return snapShift(
        box,
        near.map((other) => other.box),
      );
    },
    along: notesInside,
    wordsOf: (placed) => (placed.item.kind === "theme" ? nameFrame(placed, layouts) : noteFrame(placed, layouts)),
    leaveEmpty({ doc, scene }, id) {
      if (scene.placed.getState().get(id)?.item.kind === "note") deleteItems(doc, [id]);
    },
    removal: {
      label: "common.actions.delete",
      told: "board.deleted",
      run(board, ids) {
        const left = [...notesInside(board, new Set(ids))].filter((id) => !ids.includes(id));
        takeApart(board.doc, board.board, { themes: ids, places: placesOf(board, left) });
      },
    },
    making,
  };
}

const making: Making = {
  kind: "note",
  boxAt: (_board, middle) => noteAround(middle),
  add(board, made) {
    const notes = made.map(({ id, item, box, region }) => {
      const { text, color, createdAt, author } = item;
      const said = { id, at: box, text, color, createdAt };
      return { ...said, ...(author !== undefined && { author }), ...(region !== undefined && { region }) };
    });
    transact(board.doc, () => {
      addNotes(board.doc, board.board, notes);
      for (const { id, box } of made) {
        const theme = themeAt(board, center(box));
        if (theme !== undefined) putInTheme(board.doc, theme, [id]);
      }
    });
  },
  beside: noteBeside,
  mayCopy: ({ item }) => item.kind === "note",
};

type Placed = Parameters<Surface["wordsOf"]>[0];

function noteFrame({ item, box }: Placed, layouts: Layouts): WordsFrame {
  const { size, lines } = layouts.note(item);
  return {
    x: box.x + NOTE_PADDING,
    y: box.y + NOTE_PADDING,
    width: NOTE_SIZE - 2 * NOTE_PADDING,
    height: Math.max(NOTE_SIZE - 3 * NOTE_PADDING, lines.length * size * NOTE_LEADING),
    size,
    leading: NOTE_LEADING,
  };
}

function nameFrame({ item, box }: Placed, layouts: Layouts): WordsFrame {
  const { size, lines } = layouts.theme(item, box.width);
  return {
    x: box.x + THEME_INSET,
    y: box.y + THEME_FIRST_LINE - (size * THEME_LEADING) / 2,
    width: nameWidth(box.width),
    height: lines.length * size * THEME_LEADING,
    size,
    leading: THEME_LEADING,
    weight: 700,
    ink: "board",
    isName: true,
  };
}
