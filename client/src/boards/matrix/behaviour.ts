// What a matrix brings to the engine: a drag is a score, arrow keys are tenths, and what is removed waits in the tray.
import { deleteItems, takeOff } from "@minga/shared/boards/itemOperations.ts";
import {
  CHIP_LEAST_HEIGHT,
  chipBox,
  layOutMatrix,
  PLANE,
  pointOf,
  scoreOfBox,
} from "@minga/shared/boards/matrix/layout.ts";
import { addScored, placeScores } from "@minga/shared/boards/matrix/operations.ts";
import { quadrantOf } from "@minga/shared/boards/ranking.ts";
import type { Box } from "@minga/shared/core/geometry.ts";
import { center, contains } from "@minga/shared/core/geometry.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import type { Item } from "@minga/shared/items/kinds.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { heldBox, type OpenBoard, type Surface } from "../../editor/surface.ts";
import type { Measure } from "../../editor/textLayout.ts";
import type { BoardViewProps } from "../boardView.ts";
import type { BoardBehaviour } from "../useBoardEngine.ts";
import { CHIP_LEADING, CHIP_PADDING, CHIP_SIZE, type ChipLayout, createChipLayout } from "./chipLayout.ts";
import { scoreNudges } from "./scoreNudges.ts";

/** Air for ticks and names of the axes around the plane, in board units. */
const AROUND = { left: 46, top: 10, right: 14, bottom: 58 } as const;

/** What the view knows and the engine must ask for. */
export interface Surroundings {
  readonly votes: BoardViewProps["votes"];
  /** What is being written on here shows all of its words. */
  readonly written: ItemId | undefined;
  /** Whether something let go there would land in the tray. */
  readonly isOverTray: (box: Box) => boolean;
}

export interface MatrixBehaviour extends BoardBehaviour {
  readonly layOut: (id: ItemId, item: Item) => ChipLayout;
  readonly surroundings: StoreApi<Surroundings>;
}

export function createMatrixBehaviour(measure: Measure): MatrixBehaviour {
  const surroundings = createStore<Surroundings>()(() => ({
    votes: new Map(),
    written: undefined,
    isOverTray: () => false,
  }));
  const layOutChip = createChipLayout(measure);
  const layOut = (id: ItemId, item: Item) => layOutChip(item, surroundings.getState().votes.has(id));
  return { layOut, surroundings, surface: createSurface({ layOut, surroundings }), commands: scoreNudges };
}

function createSurface({ layOut, surroundings }: Omit<MatrixBehaviour, "surface">): Surface {
  const isOverTray = (box: Box): boolean => surroundings.getState().isOverTray(box);
  const heightOf = (id: ItemId, { height, wholeHeight }: ChipLayout): number =>
    surroundings.getState().written === id ? wholeHeight : height;
  return {
    layOut: (content) => layOutMatrix(content, (id, item) => heightOf(id, layOut(id, item))),
    extent: () => ({
      x: PLANE.x - AROUND.left,
      y: PLANE.y - AROUND.top,
      width: PLANE.width + AROUND.left + AROUND.right,
      height: PLANE.height + AROUND.top + AROUND.bottom,
    }),
    regionAt: (board, point) => quadrantOfBox(board, { ...point, width: 0, height: 0 }),
    landing(board, drag) {
      const box = heldBox(drag);
      return { region: box === undefined || isOverTray(box) ? undefined : quadrantOfBox(board, box) };
    },
    drop(board, drop) {
      const box = heldBox(drop);
      if (box !== undefined && isOverTray(box)) takeOff(board.doc, board.board, drop.boxes.keys());
      else place(board, drop.boxes);
      return undefined;
    },
    place,
    // What is chosen is painted on top, so that is what the hand meets there.
    pick({ scene, selection }, point) {
      return [...selection.ids()].find((id) => {
        const box = scene.placed.getState().get(id)?.box;
        return box !== undefined && contains(box, point);
      });
    },
    wordsOf({ id, item, box }) {
      return {
        x: box.x + CHIP_PADDING.x,
        y: box.y + CHIP_PADDING.y,
        width: box.width - 2 * CHIP_PADDING.x,
        height: layOut(id, item).wholeHeight - 2 * CHIP_PADDING.y,
        size: CHIP_SIZE,
        leading: CHIP_LEADING,
      };
    },
    leaveEmpty: ({ doc }, id) => deleteItems(doc, [id]),
    removal: {
      label: "matrix.takeOff",
      told: "matrix.takenOff",
      run: ({ doc, board }, ids) => takeOff(doc, board, ids),
    },
    making: {
      kind: "note",
      boxAt: ({ scene }, middle) => {
        const declared = scene.declared.getState();
        const box = chipBox(middle, CHIP_LEAST_HEIGHT);
        return chipBox(pointOf(declared, scoreOfBox(declared, box)), CHIP_LEAST_HEIGHT);
      },
      add({ doc, board, scene }, made) {
        const declared = scene.declared.getState();
        const notes = made.map(({ id, item, box }) => ({ ...item, id, score: scoreOfBox(declared, box) }));
        addScored(doc, board, { declared, notes });
      },
      // One idea has one score: a second one would be another idea.
      mayCopy: () => false,
    },
  };
}

function place({ doc, board, scene }: OpenBoard, boxes: ReadonlyMap<ItemId, Box>): void {
  const declared = scene.declared.getState();
  const scores = new Map([...boxes].map(([id, box]) => [id, scoreOfBox(declared, box)]));
  placeScores(doc, board, { declared, scores });
}

function quadrantOfBox({ scene }: OpenBoard, box: Box): string | undefined {
  const declared = scene.declared.getState();
  return contains(PLANE, center(box)) ? quadrantOf(declared, scoreOfBox(declared, box))?.id : undefined;
}
