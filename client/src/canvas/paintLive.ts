// The top layer: what is chosen, the marquee, and other people's hands. Rings and names keep their size at every zoom.
import { type Box, grown, type Point } from "@minga/shared/core/geometry.ts";
import type { CameraView } from "../editor/camera.ts";
import type { OtherHand } from "../editor/others.ts";
import { type Context, inBoardUnits, roundedPath } from "./brush.ts";
import type { Palette } from "./palette.ts";

interface Person {
  readonly name: string;
  readonly tint: string;
}

export interface RoundedBox extends Box {
  readonly radius: number;
}

interface Live {
  readonly view: CameraView;
  readonly palette: Palette;
  /** What is chosen here, as shown now. */
  readonly chosen: readonly RoundedBox[];
  readonly marquee: Box | undefined;
  readonly hands: readonly OtherHand[];
  readonly boxOf: (id: string) => RoundedBox | undefined;
  readonly personOf: (member: string) => Person;
  /** «Nina escribe» */
  readonly writing: (name: string) => string;
}

export function paintLive(context: Context, live: Live): void {
  const { view, palette, chosen, marquee, hands } = live;
  inBoardUnits(context, view, () => {
    for (const hand of hands) paintHeld(context, live, hand);
    for (const box of chosen) ring(context, box, { inner: palette.surface, outer: palette.accent, zoom: view.zoom });
    if (marquee !== undefined) paintMarquee(context, marquee, live);
  });
  for (const hand of hands) {
    if (hand.pointer === undefined) continue;
    const at = { x: (hand.pointer.x - view.x) * view.zoom, y: (hand.pointer.y - view.y) * view.zoom };
    context.globalAlpha = hand.isIdle ? 0.45 : 1;
    paintCursor(context, at, { ...live.personOf(hand.member), palette });
    context.globalAlpha = 1;
  }
}

/** Two pixels of gap and two of colour, outside the edge. */
function ring(
  context: Context,
  box: RoundedBox,
  { inner, outer, zoom }: { readonly inner: string; readonly outer: string; readonly zoom: number },
): void {
  const px = 1 / zoom;
  for (const [color, outside] of [
    [inner, 1],
    [outer, 3],
  ] as const) {
    roundedPath(context, grown(box, outside * px), box.radius + outside * px);
    context.strokeStyle = color;
    context.lineWidth = 2 * px;
    context.stroke();
  }
}

function paintMarquee(context: Context, box: Box, { palette, view }: Live): void {
  context.globalAlpha = 0.08;
  context.fillStyle = palette.accent;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1 / view.zoom;
  context.strokeRect(box.x, box.y, box.width, box.height);
}

/** What someone else has chosen, with their name where they are writing. */
function paintHeld(context: Context, { view, palette, boxOf, personOf, writing }: Live, hand: OtherHand): void {
  const { name, tint } = personOf(hand.member);
  const held = new Set(hand.editing === undefined ? hand.selection : [hand.editing, ...hand.selection]);
  for (const id of held) {
    const box = boxOf(id);
    if (box === undefined) continue;
    ring(context, box, { inner: palette.board, outer: tint, zoom: view.zoom });
    if (id === hand.editing) paintTab(context, box, { words: writing(name), tint, palette, zoom: view.zoom });
  }
}

interface Tab {
  readonly words: string;
  readonly tint: string;
  readonly palette: Palette;
  readonly zoom: number;
}

function paintTab(context: Context, box: Box, { words, tint, palette, zoom }: Tab): void {
  context.save();
  context.translate(box.x, box.y);
  context.scale(1 / zoom, 1 / zoom);
  context.font = `700 13px ${palette.font}`;
  const width = context.measureText(words).width + 16;
  context.beginPath();
  context.roundRect(-4, -24, width, 21, [4, 4, 0, 0]);
  context.fillStyle = tint;
  context.fill();
  context.fillStyle = palette.noteInk;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillText(words, 4, -13);
  context.restore();
}

/** In screen px, the tip of the arrow at the point. */
function paintCursor(
  context: Context,
  at: Point,
  { name, tint, palette }: Person & { readonly palette: Palette },
): void {
  context.save();
  context.translate(at.x, at.y);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(6.4, 17);
  context.lineTo(9.2, 10);
  context.lineTo(16.5, 7.4);
  context.closePath();
  context.fillStyle = tint;
  context.fill();
  context.lineJoin = "round";
  context.lineWidth = 1.4;
  context.strokeStyle = palette.noteInk;
  context.stroke();

  context.font = `700 13px ${palette.font}`;
  const width = context.measureText(name).width + 16;
  context.beginPath();
  context.roundRect(15, 12, width, 22, [4, 10, 10, 10]);
  context.fillStyle = tint;
  context.fill();
  context.fillStyle = palette.noteInk;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillText(name, 23, 23.5);
  context.restore();
}
