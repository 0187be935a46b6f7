// What becomes of notes and themes that somebody lets go: into a theme, squarely onto a note, or onto the board.
import { placeItems } from "@minga/shared/boards/notes/operations.ts";
import { makeTheme, putInTheme, takeOut } from "@minga/shared/boards/notes/themes.ts";
import { type Box, center, contains, type Point } from "@minga/shared/core/geometry.ts";
import { transact } from "@minga/shared/document/transact.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { type Drag, type Drop, heldBox, type Landing, type OpenBoard } from "../../editor/surface.ts";
import { roomForTheme } from "./roomForTheme.ts";
import { placeOf, regionOf, themeAt } from "./themePlaces.ts";

/** What has a theme in it goes into regions only; a note into the theme under its middle, or onto the note that it covers squarely. */
export function landingOf(board: OpenBoard, drag: Drag): Landing {
  const box = heldBox(drag);
  if (box === undefined) return {};
  const middle = center(box);
  const region = regionOf(board, middle);
  const placed = board.scene.placed.getState();
  if ([...drag.origins.keys()].some((id) => placed.get(id)?.item.kind === "theme")) return { region };
  const item = themeAt(board, middle, drag.origins) ?? (drag.copying ? undefined : noteUnder(board, middle, drag));
  return item === undefined ? { region } : { item };
}

/** Returns the theme that came about, so that it is named at once. */
export function dropNotes(board: OpenBoard, drop: Drop): ItemId | undefined {
  const { doc } = board;
  const { item: target } = landingOf(board, drop);
  const placed = board.scene.placed.getState();
  if (target === undefined) {
    lay(board, drop.boxes);
    return undefined;
  }
  if (placed.get(target)?.item.kind === "theme") {
    putInTheme(doc, target, drop.boxes.keys());
    return undefined;
  }
  const box = placed.get(target)?.box;
  const id = board.createId();
  const { author, clock } = board;
  if (box !== undefined) {
    const notes = new Set([target, ...drop.boxes.keys()]);
    const at = roomForTheme(board, { around: box, notes });
    const region = placed.get(target)?.region;
    makeTheme(doc, board.board, { id, notes, at, region, author, createdAt: clock.date() });
  }
  return id;
}

/** By keys: what lies in a theme has its place from the theme. */
export function nudge(board: OpenBoard, boxes: ReadonlyMap<ItemId, Box>): void {
  const placed = board.scene.placed.getState();
  const free = [...boxes].filter(([id]) => placed.get(id)?.within === undefined);
  placeItems(board.doc, board.board, new Map(free.map(([id, box]) => [id, placeOf(board, box)])));
}

/** Onto the board: notes leave their theme, unless it is in the hand, too. */
function lay(board: OpenBoard, boxes: ReadonlyMap<ItemId, Box>): void {
  const placed = board.scene.placed.getState();
  const isLeaving = ([id]: readonly [ItemId, Box]) => placed.get(id)?.within !== undefined;
  const moving = [...boxes].filter(([id]) => !boxes.has(placed.get(id)?.within ?? ""));
  const placeEach = (entries: typeof moving) => new Map(entries.map(([id, box]) => [id, placeOf(board, box)]));
  transact(board.doc, () => {
    placeItems(board.doc, board.board, placeEach(moving.filter((entry) => !isLeaving(entry))));
    takeOut(board.doc, board.board, placeEach(moving.filter(isLeaving)));
  });
}

/** The note whose middle third this point is in; notes in themes are their theme's to answer for. */
function noteUnder({ scene }: OpenBoard, point: Point, { origins }: Drag): ItemId | undefined {
  const there = scene.inBox({ ...point, width: 0, height: 0 });
  return there.findLast(
    ({ id, item, within, box }) =>
      item.kind === "note" && within === undefined && !origins.has(id) && contains(middleThird(box), point),
  )?.id;
}

function middleThird({ x, y, width, height }: Box): Box {
  return { x: x + width / 3, y: y + height / 3, width: width / 3, height: height / 3 };
}
