// The three layers of a notes board, bottom first: ground, notes, and what is in people's hands.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { type Box, plus } from "@minga/shared/core/geometry.ts";
import type { VoteStanding } from "@minga/shared/facilitation/rounds/vote/standings.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { type Context, inBoardUnits } from "../../canvas/brush.ts";
import type { Painting } from "../../canvas/mountStage.ts";
import type { Palette } from "../../canvas/palette.ts";
import type { Editor } from "../../editor/editor.ts";
import { shownBox, shownIn } from "../../editor/shown.ts";
import type { TextLayout } from "../../editor/textLayout.ts";
import { THEME_RADIUS } from "../../items/theme/paint.ts";
import { itemViews } from "../../items/views.ts";
import { livePainting, onCarrying, onHover, onMoving, type PaintingParts, together } from "../paintings.ts";
import { paintGround } from "./paintGround.ts";

interface Parts extends PaintingParts {
  readonly layOut: (placed: PlacedItem) => TextLayout;
  readonly votes: ReadonlyMap<ItemId, VoteStanding>;
}

export function createPaintings(parts: Parts): readonly Painting[] {
  const radiusOf = ({ item }: PlacedItem) => (item.kind === "theme" ? THEME_RADIUS : 3);
  return [groundPainting(parts), notesPainting(parts), livePainting({ ...parts, radiusOf })];
}

function groundPainting({ editor, palette, text }: Parts): Painting {
  const { camera, scene, gesture } = editor;
  return {
    paint(context) {
      const counts = new Map<string, number>();
      for (const { item, region } of scene.placed.getState().values()) {
        if (region !== undefined && item.kind === "note") counts.set(region, (counts.get(region) ?? 0) + 1);
      }
      const hand = gesture.getState();
      paintGround(context, {
        view: camera.view.getState(),
        size: camera.viewport.getState(),
        palette: palette.getState(),
        board: scene.declared.getState(),
        countOf: (region) => text("board.notes", { count: counts.get(region) ?? 0 }),
        lit: hand.kind === "moving" ? hand.landing.region : undefined,
      });
    },
    subscribe: together(camera.view, camera.viewport, palette, scene.declared, scene.placed, onMoving(editor)),
  };
}

function notesPainting({ editor, palette, people, layOut, votes, text }: Parts): Painting {
  const { camera, scene, gesture, editing, hover, others } = editor;

  const counts = notesOfThemes(editor);

  function paintOne(context: Context, placed: PlacedItem, { box, isInHand }: { box: Box; isInHand: boolean }): void {
    const { item, id } = placed;
    const caret = editing.getState();
    const hand = gesture.getState();
    context.save();
    context.translate(box.x, box.y);
    itemViews[item.kind].paint(context, {
      item,
      size: { width: box.width, height: box.height },
      layout: layOut(placed),
      author: item.author === undefined ? undefined : people.getState().get(item.author)?.name,
      unnamed: text("theme.unnamed"),
      count: item.kind === "theme" ? text("board.notes", { count: counts().get(id) ?? 0 }) : undefined,
      dots: votes.get(id)?.dots,
      palette: palette.getState(),
      zoom: camera.view.getState().zoom,
      isInHand,
      isHovered: hover.getState().over === id && hand.kind === "none",
      isLit: hand.kind === "moving" && hand.landing.item === id,
      hidesText: caret.kind !== "none" && caret.id === id,
    });
    context.restore();
  }

  return {
    paint(context) {
      const hand = gesture.getState();
      const caret = editing.getState();
      const carried = others.carried();
      const moved = hand.kind === "moving" ? hand.origins : new Map<string, Box>();
      inBoardUnits(context, camera.view.getState(), () => {
        for (const placed of shownIn(editor, camera.visible())) {
          const isInHand = carried.has(placed.id) || (hand.kind === "moving" && !hand.copying && moved.has(placed.id));
          paintOne(context, placed, { box: shownBox(editor, placed), isInHand });
        }
        if (hand.kind === "moving" && hand.copying) {
          for (const [id, origin] of moved) {
            const original = scene.placed.getState().get(id);
            if (original) paintOne(context, original, { box: { ...origin, ...plus(origin, hand.by) }, isInHand: true });
          }
        }
        if (caret.kind === "draft" && !scene.placed.getState().has(caret.id)) {
          paintOne(context, caret.draft, { box: caret.draft.box, isInHand: false });
        }
        if (hand.kind === "ghost") paintGhost(context, { at: hand.box, palette: palette.getState(), editor });
      });
    },
    subscribe: together(
      camera.view,
      camera.viewport,
      palette,
      people,
      scene.placed,
      gesture,
      editing,
      onHover(editor),
      onCarrying(editor),
    ),
  };
}

/** How many notes each theme holds; counted anew only when something has changed. */
function notesOfThemes({ scene }: Editor): () => ReadonlyMap<ItemId, number> {
  let known: unknown;
  let counts = new Map<ItemId, number>();
  return () => {
    const placed = scene.placed.getState();
    if (placed === known) return counts;
    known = placed;
    counts = new Map();
    for (const { within } of placed.values())
      if (within !== undefined) counts.set(within, (counts.get(within) ?? 0) + 1);
    return counts;
  };
}

/** The note that a click would make, faint. */
function paintGhost(
  context: Context,
  { at, palette, editor }: { at: { x: number; y: number }; palette: Palette; editor: Editor },
): void {
  const { fill, edge } = palette.notes[editor.color.getState()];
  context.globalAlpha = 0.6;
  context.fillStyle = fill;
  context.strokeStyle = edge;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(at.x + 0.5, at.y + 0.5, 139, 139, 2.5);
  context.fill();
  context.stroke();
  context.globalAlpha = 1;
}
