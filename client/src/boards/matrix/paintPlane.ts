// The bottom layer of a matrix: the plane with its quadrants, what the axes measure, and a few numbers.

import type { Board, Region } from "@minga/shared/boards/boards.ts";
import { PLANE, pointOf } from "@minga/shared/boards/matrix/layout.ts";
import { rangeOf } from "@minga/shared/boards/scores.ts";
import type { Box } from "@minga/shared/core/geometry.ts";
import { type Context, fitText, inBoardUnits, roundedPath } from "../../canvas/brush.ts";
import type { Palette } from "../../canvas/palette.ts";
import type { CameraView } from "../../editor/camera.ts";

/** Names are never painted smaller than this. */
const LEAST_NAME_PX = 12;
/** The name of a quadrant, from its outer corner. */
const NAME_INSET = 14;
const CORNER = 4;
/** Between the plane and its numbers. */
const TICK_GAP = 8;

export interface PlaneWords {
  readonly axes: { readonly x: string; readonly y: string };
  /** «menor a mayor» */
  readonly lowToHigh: string;
  readonly number: (value: number) => string;
}

interface Plane {
  readonly view: CameraView;
  readonly palette: Palette;
  readonly board: Board;
  readonly words: PlaneWords;
  /** The quadrant that would take in what is in the hand. */
  readonly lit: string | undefined;
}

export function paintPlane(context: Context, plane: Plane): void {
  const { view, palette, board, lit } = plane;
  const px = 1 / view.zoom;
  inBoardUnits(context, view, () => {
    roundedPath(context, PLANE, CORNER);
    context.fillStyle = palette.surface;
    context.fill();
    context.save();
    context.clip();
    for (const [index, region] of board.regions.entries()) {
      const box = quadrantBox(region);
      if (index === 0 || region.id === lit) tint(context, box, { color: palette.accentSoft, isLit: region.id === lit });
      context.strokeStyle = palette.lineStrong;
      context.lineWidth = px;
      context.strokeRect(box.x, box.y, box.width, box.height);
    }
    context.restore();
    for (const [index, region] of board.regions.entries())
      paintName(context, region, { ...plane, isBest: index === 0 });
    roundedPath(context, PLANE, CORNER);
    context.strokeStyle = palette.lineStrong;
    context.lineWidth = px;
    context.stroke();
    paintTicks(context, plane);
    paintAxes(context, plane);
  });
}

function tint(
  context: Context,
  { x, y, width, height }: Box,
  { color, isLit }: { color: string; isLit: boolean },
): void {
  context.globalAlpha = isLit ? 1 : 0.55;
  context.fillStyle = color;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
}

/** In the corner that lies outermost, so that the names are far from one another and from what stands in the middle. */
function paintName(context: Context, region: Region, { palette, view, isBest }: Plane & { isBest: boolean }): void {
  const box = quadrantBox(region);
  const isRight = region.rect[0] + region.rect[2] / 2 > 0.5;
  const isBottom = region.rect[1] + region.rect[3] / 2 > 0.5;
  context.font = `700 ${sizeAt(14, view)}px ${palette.font}`;
  context.fillStyle = isBest ? palette.accent : palette.ink3;
  context.textAlign = isRight ? "right" : "left";
  context.textBaseline = isBottom ? "alphabetic" : "top";
  context.fillText(
    fitText(context, region.title, box.width - 2 * NAME_INSET),
    isRight ? box.x + box.width - NAME_INSET : box.x + NAME_INSET,
    isBottom ? box.y + box.height - NAME_INSET - 2 : box.y + NAME_INSET,
  );
}

function paintTicks(context: Context, { board, palette, view, words }: Plane): void {
  const { least, most } = rangeOf(board);
  context.font = `${sizeAt(13, view)}px ${palette.font}`;
  context.fillStyle = palette.ink3;
  for (const value of [least, (least + most) / 2, most]) {
    const at = pointOf(board, { x: value, y: value });
    context.textAlign = value === least ? "left" : value === most ? "right" : "center";
    context.textBaseline = "top";
    context.fillText(words.number(value), at.x, PLANE.y + PLANE.height + TICK_GAP);
    context.textAlign = "right";
    context.textBaseline = value === least ? "bottom" : value === most ? "top" : "middle";
    context.fillText(words.number(value), PLANE.x - TICK_GAP, at.y);
  }
}

function paintAxes(context: Context, plane: Plane): void {
  const { view, palette, board, words } = plane;
  const { axes } = words;
  // Beyond the numbers, which stay legible however small the plane is.
  const size = sizeAt(14, view);
  context.font = `${sizeAt(13, view)}px ${palette.font}`;
  const beyond = TICK_GAP + context.measureText(words.number(rangeOf(board).most)).width + 0.8 * size;
  context.save();
  context.translate(PLANE.x + PLANE.width / 2, PLANE.y + PLANE.height + TICK_GAP + 2.3 * size);
  paintAxis(context, axes.x, plane);
  context.restore();
  context.save();
  context.translate(PLANE.x - beyond, PLANE.y + PLANE.height / 2);
  context.rotate(-Math.PI / 2);
  paintAxis(context, axes.y, plane);
  context.restore();
}

/** «Esfuerzo menor a mayor», with its middle at the origin. */
function paintAxis(context: Context, name: string, { palette, view, words }: Plane): void {
  const size = sizeAt(14, view);
  const gap = size * 0.45;
  const plain = `${size}px ${palette.font}`;
  context.font = plain;
  const restWidth = context.measureText(words.lowToHigh).width;
  context.font = `700 ${plain}`;
  const nameWidth = context.measureText(name).width;
  const start = -(nameWidth + gap + restWidth) / 2;
  context.fillStyle = palette.ink2;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillText(name, start, 0);
  context.font = plain;
  context.fillText(words.lowToHigh, start + nameWidth + gap, 0);
}

function quadrantBox({ rect: [x, y, width, height] }: Region): Box {
  return {
    x: PLANE.x + x * PLANE.width,
    y: PLANE.y + y * PLANE.height,
    width: width * PLANE.width,
    height: height * PLANE.height,
  };
}

function sizeAt(size: number, { zoom }: CameraView): number {
  return Math.max(size, LEAST_NAME_PX / zoom);
}
