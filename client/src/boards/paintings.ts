// What the layers of every kind of board share: the top one with people's hands, and what makes a layer be painted again.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import type { Box } from "@minga/shared/core/geometry.ts";
import type { StoreApi } from "zustand/vanilla";
import type { Painting } from "../canvas/mountStage.ts";
import { paintLive, type RoundedBox } from "../canvas/paintLive.ts";
import { type Palette, tintOf } from "../canvas/palette.ts";
import type { Editor } from "../editor/editor.ts";
import { shownBox } from "../editor/shown.ts";
import type { Text } from "../i18n/useText.ts";
import type { People } from "../sync/people.ts";

export interface PaintingParts {
  readonly editor: Editor;
  readonly palette: StoreApi<Palette>;
  readonly people: StoreApi<People>;
  readonly text: Text;
  /** Of the corners of an item; those of paper where undefined. */
  readonly radiusOf?: (placed: PlacedItem) => number;
  /** Where an item is drawn here that it neither lies nor is carried: on the paper being written on, say. */
  readonly drawnAt?: (placed: PlacedItem) => Box | undefined;
}

/** The top layer: what is chosen, the marquee, and other people's hands. */
export function livePainting({ editor, radiusOf = paperCorners, drawnAt, ...parts }: PaintingParts): Painting {
  const { palette, people, text } = parts;
  const { camera, scene, selection, gesture, editing, others } = editor;
  const boxOf = (id: string): RoundedBox | undefined => {
    const placed = scene.placed.getState().get(id);
    return placed && { ...(drawnAt?.(placed) ?? shownBox(editor, placed)), radius: radiusOf(placed) };
  };
  return {
    paint(context) {
      const hand = gesture.getState();
      const caret = editing.getState();
      const chosen = [...selection.ids()].flatMap((id) => boxOf(id) ?? []);
      if (caret.kind === "draft" && !selection.has(caret.id))
        chosen.push({ ...(drawnAt?.(caret.draft) ?? caret.draft.box), radius: radiusOf(caret.draft) });
      paintLive(context, {
        view: camera.view.getState(),
        palette: palette.getState(),
        chosen: hand.kind === "moving" ? [] : chosen,
        marquee: hand.kind === "brushing" ? hand.box : undefined,
        hands: others.hands.getState(),
        boxOf,
        personOf(member) {
          const person = people.getState().get(member);
          return { name: person?.name ?? text("board.someone"), tint: tintOf(palette.getState(), person?.tint) };
        },
        writing: (name) => text("board.writing", { name }),
      });
    },
    subscribe: together(
      camera.view,
      camera.viewport,
      palette,
      people,
      scene.placed,
      selection.store,
      gesture,
      editing,
      others.hands,
    ),
  };
}

function paperCorners(): number {
  return 3;
}

interface Source {
  readonly subscribe: (listener: () => void) => () => void;
}

/** One subscription to all of these. */
export function together(...sources: readonly Source[]): Painting["subscribe"] {
  return (repaint) => {
    const leaving = sources.map((source) => source.subscribe(() => repaint()));
    return () => {
      for (const leave of leaving) leave();
    };
  };
}

/** For a layer that shows what is in the own hand, and nothing else of what a hand does. */
export function onMoving({ gesture }: Editor): Source {
  return {
    subscribe: (repaint) =>
      gesture.subscribe((now, before) => {
        if (now.kind === "moving" || before.kind === "moving") repaint();
      }),
  };
}

/** For a layer that lights what is under the pointer. */
export function onHover({ hover }: Editor): Source {
  return {
    subscribe: (repaint) =>
      hover.subscribe((now, before) => {
        if (now.over !== before.over) repaint();
      }),
  };
}

/** For a layer that shows what others carry. */
export function onCarrying({ others }: Editor): Source {
  return {
    subscribe(repaint) {
      let carried = 0;
      return others.hands.subscribe(() => {
        const before = carried;
        carried = others.carried().size;
        if (before + carried > 0) repaint();
      });
    },
  };
}
