// Arrow keys on a matrix: a tenth, or with Shift a whole point.
import { scoreOfBox } from "@minga/shared/boards/matrix/layout.ts";
import { placeScores } from "@minga/shared/boards/matrix/operations.ts";
import type { Score } from "@minga/shared/boards/placement.ts";
import { SCORE_STEP } from "@minga/shared/boards/scores.ts";
import type { Command, Editor } from "../../editor/editor.ts";

const ways: readonly (readonly [key: string, way: Score])[] = [
  ["ArrowLeft", { x: -1, y: 0 }],
  ["ArrowRight", { x: 1, y: 0 }],
  ["ArrowUp", { x: 0, y: 1 }],
  ["ArrowDown", { x: 0, y: -1 }],
];

export const scoreNudges: readonly Command[] = ways.flatMap(([key, way]) => [
  nudge(key, { x: way.x * SCORE_STEP, y: way.y * SCORE_STEP }),
  nudge(`Shift+${key}`, way),
]);

function nudge(shortcut: string, by: Score): Command {
  return {
    id: `score-${shortcut}`,
    label: "board.nudge",
    shortcuts: [shortcut],
    isEnabled: ({ canWrite, selection }) => canWrite.getState() && selection.ids().size > 0,
    run: (editor) => shiftChosen(editor, by),
  };
}

function shiftChosen({ doc, board, scene, selection }: Editor, by: Score): void {
  const declared = scene.declared.getState();
  const placed = scene.placed.getState();
  const scores = [...selection.ids()].flatMap((id): (readonly [string, Score])[] => {
    const box = placed.get(id)?.box;
    if (box === undefined) return [];
    const { x, y } = scoreOfBox(declared, box);
    return [[id, { x: x + by.x, y: y + by.y }]];
  });
  placeScores(doc, board, { declared, scores: new Map(scores) });
}
