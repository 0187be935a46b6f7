// The three layers of a notes board, bottom first: ground, notes, and what is in people's hands.
import type { PlacedNote } from "@minga/shared/boards/notes/layout.ts";
import { type Box, plus } from "@minga/shared/core/geometry.ts";
import type { StoreApi } from "zustand/vanilla";
import { type Context, inBoardUnits } from "../../canvas/brush.ts";
import type { Painting } from "../../canvas/mountStage.ts";
import { paintGround } from "../../canvas/paintGround.ts";
import { paintLive } from "../../canvas/paintLive.ts";
import { type Palette, tintOf } from "../../canvas/palette.ts";
import type { Editor } from "../../editor/editor.ts";
import { shownBox, shownIn } from "../../editor/shown.ts";
import type { Text } from "../../i18n/useText.ts";
import type { LayOutNote } from "../../items/note/noteLayout.ts";
import { itemViews } from "../../items/views.ts";
import type { People } from "../../sync/people.ts";

interface Parts {
  readonly editor: Editor;
  readonly palette: StoreApi<Palette>;
  readonly people: StoreApi<People>;
  readonly layOut: LayOutNote;
  readonly text: Text;
}

export function createPaintings(parts: Parts): readonly Painting[] {
  return [groundPainting(parts), notesPainting(parts), livePainting(parts)];
}

function groundPainting({ editor, palette, text }: Parts): Painting {
  const { camera, scene, gesture } = editor;
  return {
    paint(context) {
      const counts = new Map<string, number>();
      for (const { region } of scene.notes.getState().values()) {
        if (region !== undefined) counts.set(region, (counts.get(region) ?? 0) + 1);
      }
      const hand = gesture.getState();
      paintGround(context, {
        view: camera.view.getState(),
        size: camera.viewport.getState(),
        palette: palette.getState(),
        board: scene.declared.getState(),
        countOf: (region) => text("board.notes", { count: counts.get(region) ?? 0 }),
        lit: hand.kind === "moving" ? hand.region : undefined,
      });
    },
    subscribe: together(camera.view, camera.viewport, palette, scene.declared, scene.notes, {
      subscribe: (repaint) =>
        gesture.subscribe((now, before) => {
          if (now.kind === "moving" || before.kind === "moving") repaint();
        }),
    }),
  };
}

function notesPainting({ editor, palette, people, layOut }: Parts): Painting {
  const { camera, scene, gesture, editing, hover, others } = editor;

  function paintOne(context: Context, placed: PlacedNote, { box, isInHand }: { box: Box; isInHand: boolean }): void {
    const { note, id } = placed;
    const caret = editing.getState();
    context.save();
    context.translate(box.x, box.y);
    itemViews[note.kind].paint(context, {
      note,
      layout: layOut(note),
      author: note.author === undefined ? undefined : people.getState().get(note.author)?.name,
      palette: palette.getState(),
      zoom: camera.view.getState().zoom,
      isInHand,
      isHovered: hover.getState().over === id && gesture.getState().kind === "none",
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
            const original = scene.notes.getState().get(id);
            if (original) paintOne(context, original, { box: { ...origin, ...plus(origin, hand.by) }, isInHand: true });
          }
        }
        if (caret.kind === "draft" && !scene.notes.getState().has(caret.id)) {
          paintOne(context, caret.draft, { box: caret.draft.box, isInHand: false });
        }
        if (hand.kind === "ghost") paintGhost(context, { at: hand.at, palette: palette.getState(), editor });
      });
    },
    subscribe: together(
      camera.view,
      camera.viewport,
      palette,
      people,
      scene.notes,
      gesture,
      editing,
      {
        subscribe: (repaint) =>
          hover.subscribe((now, before) => {
            if (now.over !== before.over) repaint();
          }),
      },
      {
        subscribe(repaint) {
          let carried = 0;
          return others.hands.subscribe(() => {
            const before = carried;
            carried = others.carried().size;
            if (before + carried > 0) repaint();
          });
        },
      },
    ),
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

function livePainting({ editor, palette, people, text }: Parts): Painting {
  const { camera, scene, selection, gesture, editing, others } = editor;
  const boxOf = (id: string): Box | undefined => {
    const placed = scene.notes.getState().get(id);
    return placed && shownBox(editor, placed);
  };
  return {
    paint(context) {
      const hand = gesture.getState();
      const caret = editing.getState();
      const chosen = [...selection.ids()].flatMap((id) => boxOf(id) ?? []);
      if (caret.kind === "draft" && !selection.has(caret.id)) chosen.push(caret.draft.box);
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
      scene.notes,
      selection.store,
      gesture,
      editing,
      others.hands,
    ),
  };
}

interface Source {
  readonly subscribe: (listener: () => void) => () => void;
}

/** One subscription to all of these. */
function together(...sources: readonly Source[]): Painting["subscribe"] {
  return (repaint) => {
    const leaving = sources.map((source) => source.subscribe(() => repaint()));
    return () => {
      for (const leave of leaving) leave();
    };
  };
}
