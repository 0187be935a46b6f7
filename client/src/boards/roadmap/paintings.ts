// The four layers of a roadmap, bottom first: the sheet with its dependencies, bars, names that stay at the edge, and
// what is in people's hands.

import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { BAR_HEIGHT, type LaidBar, quarterX } from "@minga/shared/boards/roadmap/layout.ts";
import type { Stand } from "@minga/shared/boards/roadmap/operations.ts";
import type { Day } from "@minga/shared/core/day.ts";
import type { Box } from "@minga/shared/core/geometry.ts";
import { type Context, inBoardUnits } from "../../canvas/brush.ts";
import type { Painting } from "../../canvas/mountStage.ts";
import { shownBox, shownIn } from "../../editor/shown.ts";
import { heldBox } from "../../editor/surface.ts";
import { BAR_CORNER, paintBar } from "../../items/initiative/paintBar.ts";
import { livePainting, onCarrying, onHover, onMoving, type PaintingParts, together } from "../paintings.ts";
import type { RoadmapBehaviour } from "./behaviour.ts";
import { paintGrid, todayX } from "./paintGrid.ts";
import { paintHeads } from "./paintHeads.ts";
import { paintRoutes } from "./paintRoutes.ts";
import type { Roadmap } from "./readRoadmap.ts";
import { stretchedBox } from "./shownBar.ts";
import { standOf } from "./stands.ts";
import { paperOver } from "./surface.ts";

interface Parts extends PaintingParts {
  readonly behaviour: RoadmapBehaviour;
  readonly today: Day;
}

export function createPaintings(parts: Parts): readonly Painting[] {
  return [sheetPainting(parts), barsPainting(parts), headsPainting(parts), handsPainting(parts)];
}

function sheetPainting({ editor, palette, behaviour, today }: Parts): Painting {
  const { camera, scene } = editor;
  return {
    paint(context) {
      const view = camera.view.getState();
      const roadmap = behaviour.read(scene.content());
      inBoardUnits(context, view, () => {
        const lit = litCells(roadmap, landingStand(roadmap));
        paintGrid(context, { layout: roadmap.layout, palette: palette.getState(), zoom: view.zoom, today, lit });
        paintRoutes(context, roadmap, palette.getState());
      });
    },
    subscribe: together(camera.view, camera.viewport, palette, scene.placed, behaviour.trayLanding, onMoving(editor)),
  };

  /** Where what is in the hand would stand, and how many quarters of it. */
  function landingStand({ layout, byId }: Roadmap): { readonly stand: Stand; readonly length: number } | undefined {
    const hand = editor.gesture.getState();
    const landing = behaviour.trayLanding.getState();
    if (landing?.kind === "cell") return { stand: landing.stand, length: 1 };
    if (hand.kind !== "moving") return undefined;
    const bar = byId.get(hand.held);
    const box = heldBox(hand);
    if (bar === undefined || box === undefined) return undefined;
    return { stand: standOf(layout, bar, box), length: bar.end - bar.start + 1 };
  }
}

function litCells(
  { layout }: Roadmap,
  landing: { readonly stand: Stand; readonly length: number } | undefined,
): Box | undefined {
  const lane = landing && layout.lanes.find((laid) => laid.lane?.id === landing.stand.lane);
  if (lane === undefined || landing === undefined) return undefined;
  const x = quarterX(layout, landing.stand.start);
  return { x, y: lane.box.y, width: landing.length * layout.quarterWidth, height: lane.box.height };
}

function barsPainting({ editor, palette, behaviour }: Parts): Painting {
  const { camera, scene, gesture, editing, hover, others } = editor;
  const { read, measure, textOf, hand, trayLanding } = behaviour;

  function paintOne(context: Context, bar: LaidBar, box: Box, roadmap: Roadmap): void {
    const caret = editing.getState();
    const moving = gesture.getState();
    const landing = trayLanding.getState();
    const isWritten = caret.kind !== "none" && caret.id === bar.id;
    paintBar(context, {
      bar,
      box,
      palette: palette.getState(),
      textOf,
      isInHand: others.carried().has(bar.id) || (moving.kind === "moving" && moving.origins.has(bar.id)),
      isHovered: hover.getState().over === bar.id && moving.kind === "none",
      isBroken: roadmap.violations.some(({ from }) => from === bar.id),
      isLit: (landing?.kind === "bar" && landing.id === bar.id) || hand.linking.getState() === bar.id,
      paper: isWritten ? paperOver(bar.initiative.text, { box, isMilestone: bar.isMilestone }, measure) : undefined,
    });
  }

  return {
    paint(context) {
      const roadmap = read(scene.content());
      const caret = editing.getState();
      const stretch = hand.stretch.getState();
      inBoardUnits(context, camera.view.getState(), () => {
        let written: (() => void) | undefined;
        for (const placed of shownIn(editor, camera.visible())) {
          const bar = roadmap.byId.get(placed.id);
          if (bar === undefined) continue;
          const box = stretch?.id === bar.id ? stretchedBox(roadmap.layout, bar, stretch) : shownBox(editor, placed);
          const paint = (): void => paintOne(context, bar, box, roadmap);
          // The paper being written on lies over its neighbours.
          if (caret.kind !== "none" && caret.id === bar.id) written = paint;
          else paint();
        }
        written?.();
        if (caret.kind === "draft" && !roadmap.byId.has(caret.id)) {
          const bar = draftBar(caret.draft);
          if (bar !== undefined) paintOne(context, bar, bar.box, roadmap);
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
      hand.stretch,
      hand.linking,
      trayLanding,
      onHover(editor),
      onCarrying(editor),
    ),
  };
}

/** What is about to be made, drawn as the bar that it will be. */
function draftBar({ id, item, box, region }: PlacedItem): LaidBar | undefined {
  if (item.kind !== "initiative") return undefined;
  return {
    id,
    initiative: item,
    lane: region,
    start: 0,
    end: 0,
    isMilestone: false,
    words: "after",
    box: { ...box, height: BAR_HEIGHT },
  };
}

function headsPainting({ editor, palette, behaviour, text, today }: Parts): Painting {
  const { camera, scene } = editor;
  return {
    paint(context) {
      const view = camera.view.getState();
      const { layout } = behaviour.read(scene.content());
      const x = todayX(layout, today);
      inBoardUnits(context, view, () =>
        paintHeads(context, {
          layout,
          view,
          palette: palette.getState(),
          measure: behaviour.measure,
          quarterName: (quarter) => text("roadmap.quarterName", { quarter }),
          noLane: text("roadmap.noLane"),
          today: x === undefined ? undefined : { x, words: text("roadmap.today") },
        }),
      );
    },
    subscribe: together(camera.view, camera.viewport, palette, scene.placed),
  };
}

/** Rings go around the paper that is written on, and around a bar as long as the hand has pulled it. */
function handsPainting(parts: Parts): Painting {
  const { editor, behaviour } = parts;
  const { read, measure, hand } = behaviour;
  const hands = livePainting({
    ...parts,
    radiusOf: () => BAR_CORNER,
    drawnAt({ id, item, box }) {
      const { layout, byId } = read(editor.scene.content());
      const bar = byId.get(id);
      const stretch = hand.stretch.getState();
      if (bar !== undefined && stretch?.id === id) return stretchedBox(layout, bar, stretch);
      const caret = editor.editing.getState();
      if (caret.kind === "none" || caret.id !== id) return undefined;
      return paperOver(item.text, { box, isMilestone: bar?.isMilestone === true }, measure);
    },
  });
  return { ...hands, subscribe: together(hands, hand.stretch) };
}
