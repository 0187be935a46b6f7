// The three layers of a matrix, bottom first: the plane, what stands on it, and what is in people's hands.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import type { Box } from "@minga/shared/core/geometry.ts";
import { type Context, inBoardUnits } from "../../canvas/brush.ts";
import type { Painting } from "../../canvas/mountStage.ts";
import { shownBox, shownIn } from "../../editor/shown.ts";
import { livePainting, onCarrying, onHover, onMoving, type PaintingParts, together } from "../paintings.ts";
import type { MatrixBehaviour } from "./behaviour.ts";
import { paintChip } from "./paintChip.ts";
import { type PlaneWords, paintPlane } from "./paintPlane.ts";

interface Parts extends PaintingParts {
  readonly behaviour: MatrixBehaviour;
  readonly words: PlaneWords;
}

export function createPaintings(parts: Parts): readonly Painting[] {
  return [planePainting(parts), chipsPainting(parts), livePainting(parts)];
}

function planePainting({ editor, palette, words }: Parts): Painting {
  const { camera, scene, gesture } = editor;
  return {
    paint(context) {
      const hand = gesture.getState();
      paintPlane(context, {
        view: camera.view.getState(),
        palette: palette.getState(),
        board: scene.declared.getState(),
        words,
        lit: hand.kind === "moving" ? hand.landing.region : undefined,
      });
    },
    subscribe: together(camera.view, camera.viewport, palette, scene.declared, onMoving(editor)),
  };
}

function chipsPainting({ editor, palette, behaviour }: Parts): Painting {
  const { camera, scene, gesture, editing, hover, others, selection } = editor;

  function paintOne(
    context: Context,
    { id, item }: PlacedItem,
    { box, isInHand }: { box: Box; isInHand: boolean },
  ): void {
    const caret = editing.getState();
    context.save();
    context.translate(box.x, box.y);
    paintChip(context, {
      item,
      layout: behaviour.layOut(id, item),
      dots: behaviour.surroundings.getState().votes.get(id)?.dots,
      palette: palette.getState(),
      isInHand,
      isHovered: hover.getState().over === id && gesture.getState().kind === "none",
      isWritten: caret.kind !== "none" && caret.id === id,
    });
    context.restore();
  }

  return {
    paint(context) {
      const hand = gesture.getState();
      const caret = editing.getState();
      const carried = others.carried();
      const isInHand = (id: string) => carried.has(id) || (hand.kind === "moving" && hand.origins.has(id));
      inBoardUnits(context, camera.view.getState(), () => {
        // In a crowd what is chosen lies on top, for eye and hand alike.
        const shown = shownIn(editor, camera.visible());
        const chosen = shown.filter(({ id }) => selection.has(id));
        for (const placed of [...shown.filter(({ id }) => !selection.has(id)), ...chosen]) {
          paintOne(context, placed, { box: shownBox(editor, placed), isInHand: isInHand(placed.id) });
        }
        if (caret.kind === "draft" && !scene.placed.getState().has(caret.id)) {
          paintOne(context, caret.draft, { box: caret.draft.box, isInHand: false });
        }
      });
    },
    subscribe: together(
      camera.view,
      camera.viewport,
      palette,
      scene.placed,
      gesture,
      editing,
      selection.store,
      behaviour.surroundings,
      onHover(editor),
      onCarrying(editor),
    ),
  };
}
