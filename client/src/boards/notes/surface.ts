// A notes board for the engine: notes lie where they are put, in the region that their middle is in.
import { deleteItems } from "@minga/shared/boards/itemOperations.ts";
import { layoutNotes } from "@minga/shared/boards/notes/layout.ts";
import { addNotes, type Place, placeItems } from "@minga/shared/boards/notes/operations.ts";
import { regionAt, templateBox } from "@minga/shared/boards/notes/template.ts";
import { type Box, center, grown, type Point } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { NOTE_SIZE } from "@minga/shared/items/note.ts";
import { heldBox, type Making, type OpenBoard, type Surface } from "../../editor/surface.ts";
import { type LayOutNote, NOTE_LEADING, NOTE_PADDING } from "../../items/note/noteLayout.ts";
import { noteAround, noteBeside, snapShift } from "./placing.ts";

/** How far from a dropped note one looks for neighbours to snap to, in board units: the tallest note is within it. */
const NEIGHBOURHOOD = 400;

export function createNotesSurface(layOut: LayOutNote): Surface {
  const place = (board: OpenBoard, boxes: ReadonlyMap<ItemId, Box>): void =>
    placeItems(board.doc, board.board, new Map([...boxes].map(([id, box]) => [id, placeOf(board, box)])));
  return {
    layOut: (content) => layoutNotes(content, (item) => layOut(item).height),
    extent: ({ scene }) => templateBox(scene.declared.getState()),
    regionAt: regionOf,
    landing(board, drag) {
      const box = heldBox(drag);
      return { region: box && regionOf(board, center(box)) };
    },
    drop(board, { boxes }) {
      place(board, boxes);
      return undefined;
    },
    place,
    settle({ scene }, { box, moving }) {
      const own = new Set(moving);
      const near = scene.inBox(grown(box, NEIGHBOURHOOD)).filter(({ id }) => !own.has(id));
      return snapShift(
        box,
        near.map((other) => other.box),
      );
    },
    wordsOf({ item, box }) {
      const { size, lines } = layOut(item);
      return {
        x: box.x + NOTE_PADDING,
        y: box.y + NOTE_PADDING,
        width: NOTE_SIZE - 2 * NOTE_PADDING,
        height: Math.max(NOTE_SIZE - 3 * NOTE_PADDING, lines.length * size * NOTE_LEADING),
        size,
        leading: NOTE_LEADING,
      };
    },
    leaveEmpty: ({ doc }, id) => deleteItems(doc, [id]),
    removal: {
      label: "common.actions.delete",
      told: "board.deleted",
      run: ({ doc }, ids) => deleteItems(doc, ids),
    },
    making,
  };
}

const making: Making = {
  kind: "note",
  boxAt: (_board, middle) => noteAround(middle),
  add({ doc, board }, made) {
    addNotes(
      doc,
      board,
      made.map(({ id, item, box, region }) => {
        const { text, color, createdAt, author } = item;
        return {
          id,
          at: box,
          text,
          color,
          createdAt,
          ...(author !== undefined && { author }),
          ...(region !== undefined && { region }),
        };
      }),
    );
  },
  beside: noteBeside,
  mayCopy: () => true,
};

function regionOf({ scene }: OpenBoard, point: Point): string | undefined {
  return regionAt(scene.declared.getState(), point)?.id;
}

/** A place and the region that its middle lies in. */
function placeOf(board: OpenBoard, box: Box): Place {
  return { at: { x: box.x, y: box.y }, region: regionOf(board, center(box)) };
}
