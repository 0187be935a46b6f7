// A roadmap for the engine: bars lie in lanes and quarters, and go to the nearest ones when they are let go.
import { setText, takeOff } from "@minga/shared/boards/itemOperations.ts";
import { BAR_HEIGHT, DIAMOND, laneAt } from "@minga/shared/boards/roadmap/layout.ts";
import { deleteInitiatives, placeBars, startInitiative } from "@minga/shared/boards/roadmap/operations.ts";
import { type Box, center } from "@minga/shared/core/geometry.ts";
import { transact } from "@minga/shared/document/transact.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { linkedFrom } from "@minga/shared/items/linkOperations.ts";
import { heldBox, type Making, type OpenBoard, type Surface, type WordsFrame } from "../../editor/surface.ts";
import type { Measure } from "../../editor/textLayout.ts";
import { BAR_LEADING, BAR_PADDING, writingPaper } from "../../items/initiative/barText.ts";
import { placedBars, type ReadRoadmap, type Roadmap } from "./readRoadmap.ts";
import { cellAt, standOf } from "./stands.ts";

interface Parts {
  readonly read: ReadRoadmap;
  readonly measure: Measure;
}

export function createRoadmapSurface({ read, measure }: Parts): Surface {
  /** As it was laid out last: asked where there is only an item to go by. */
  let latest: Roadmap | undefined;
  const roadmapOf = ({ scene }: OpenBoard): Roadmap => read(scene.content());
  const place = (board: OpenBoard, boxes: ReadonlyMap<ItemId, Box>): void => {
    const { byId, layout } = roadmapOf(board);
    const stands = [...boxes].flatMap(([id, box]) => {
      const bar = byId.get(id);
      return bar === undefined ? [] : [[id, standOf(layout, bar, box)] as const];
    });
    placeBars(board.doc, board.board, new Map(stands));
  };
  return {
    layOut(content) {
      latest = read(content);
      return placedBars(latest);
    },
    extent: (board) => roadmapOf(board).layout.extent,
    regionAt: (board, { y }) => laneAt(roadmapOf(board).layout, y)?.lane?.id,
    landing(board, drag) {
      const box = heldBox(drag);
      return { region: box && laneAt(roadmapOf(board).layout, center(box).y)?.lane?.id };
    },
    drop(board, { boxes }) {
      place(board, boxes);
      return undefined;
    },
    place,
    wordsOf({ id, item, box }) {
      const isMilestone = latest?.byId.get(id)?.isMilestone === true;
      return writingFrame(item.text, { box, isMilestone }, measure);
    },
    leaveEmpty({ doc, scene }, id) {
      // What has an origin stays: its words can be found again.
      const { links } = scene.content();
      if (linkedFrom(links.values(), { kind: "source", from: id }).length === 0) deleteInitiatives(doc, [id]);
    },
    removal: {
      label: "roadmap.takeOff",
      told: "roadmap.tookOff",
      run: ({ doc, board }, ids) => takeOff(doc, board, ids),
    },
    making: createMaking(roadmapOf),
  };
}

/** Over the bar, or beside the diamond, and wide enough to write. */
function writingFrame(
  text: string,
  { box, isMilestone }: { readonly box: Box; readonly isMilestone: boolean },
  measure: Measure,
): WordsFrame {
  const { x, width, height, size } = { ...paperOver(text, { box, isMilestone }, measure) };
  return {
    x: x + BAR_PADDING,
    y: box.y + BAR_PADDING,
    width: width - 2 * BAR_PADDING,
    height: height - BAR_PADDING,
    size,
    leading: BAR_LEADING,
  };
}

/** The paper under the words while they are written. */
export function paperOver(
  text: string,
  { box, isMilestone }: { readonly box: Box; readonly isMilestone: boolean },
  measure: Measure,
): Box & { readonly size: number } {
  const x = isMilestone ? box.x + DIAMOND + 6 : box.x;
  return { x, y: box.y, ...writingPaper(text, isMilestone ? 0 : box.width, measure) };
}

function createMaking(roadmapOf: (board: OpenBoard) => Roadmap): Making {
  return {
    kind: "initiative",
    boxAt: (board, middle) => cellAt(roadmapOf(board).layout, middle).box,
    add(board, made) {
      const { layout } = roadmapOf(board);
      transact(board.doc, () => {
        for (const { id, item, box } of made) {
          const { lane, start } = cellAt(layout, {
            x: box.x + layout.quarterWidth / 2,
            y: box.y + BAR_HEIGHT / 2,
          }).stand;
          const length = Math.max(1, Math.round(box.width / layout.quarterWidth));
          startInitiative(board.doc, board.board, {
            id,
            lane,
            start,
            end: start + length - 1,
            color: item.color,
            createdAt: item.createdAt,
            ...(item.author !== undefined && { author: item.author }),
          });
          // As written, with the space behind a word that somebody is about to go on from.
          setText(board.doc, id, item.text);
        }
      });
    },
    // A second phase comes from the tray, with its origin.
    mayCopy: () => false,
  };
}
