// The bottom layer of a notes board: dots to see movement by, and the template with its headings.
import type { Board } from "@minga/shared/boards/boards.ts";
import { regionBox } from "@minga/shared/boards/notes/template.ts";
import type { Box, Size } from "@minga/shared/core/geometry.ts";
import { type Context, fitText, inBoardUnits, roundedPath } from "../../canvas/brush.ts";
import { paintDots } from "../../canvas/paintDots.ts";
import type { Palette } from "../../canvas/palette.ts";
import type { CameraView } from "../../editor/camera.ts";

/** Headings are never painted smaller than this. */
const LEAST_HEADING_PX = 12;

interface Ground {
  readonly view: CameraView;
  readonly size: Size;
  readonly palette: Palette;
  readonly board: Board;
  /** «6 notas» for each region. */
  readonly countOf: (region: string) => string;
  /** The region that would take in what is in the hand. */
  readonly lit: string | undefined;
}

export function paintGround(context: Context, ground: Ground): void {
  paintDots(context, ground);
  inBoardUnits(context, ground.view, () => {
    for (const region of ground.board.regions) {
      const box = regionBox(ground.board, region);
      paintRegion(context, box, {
        ...ground,
        title: region.title,
        count: ground.countOf(region.id),
        isLit: ground.lit === region.id,
      });
    }
  });
}

interface PaintedRegion extends Ground {
  readonly title: string;
  readonly count: string;
  readonly isLit: boolean;
}

function paintRegion(context: Context, box: Box, { view, palette, title, count, isLit }: PaintedRegion): void {
  roundedPath(context, box, 12);
  context.globalAlpha = isLit ? 1 : 0.66;
  context.fillStyle = isLit ? palette.accentSoft : palette.surface;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = isLit ? palette.accent : palette.lineStrong;
  context.lineWidth = (isLit ? 2 : 1) / Math.min(1, view.zoom);
  context.stroke();

  const size = Math.max(16, Math.min(44, LEAST_HEADING_PX / view.zoom));
  const middle = box.y + 26;
  context.textBaseline = "middle";
  context.font = `${size * 0.8125}px ${palette.font}`;
  const countWidth = view.zoom < 0.5 ? 0 : context.measureText(count).width;
  if (countWidth > 0) {
    context.fillStyle = palette.ink3;
    context.textAlign = "right";
    context.fillText(count, box.x + box.width - 16, middle);
  }
  context.fillStyle = palette.ink;
  context.textAlign = "left";
  context.font = `700 ${size}px ${palette.font}`;
  context.fillText(fitText(context, title, box.width - countWidth - 48), box.x + 16, middle);
}
