// Steps of a path as the plan has frozen them; whether they can still be walked to is asked of what is there now.
import { placementKey } from "../boards/placement.ts";
import type { ItemId } from "../items/item.ts";
import type { ActionId } from "../plan/actions.ts";
import type { PlanView } from "../plan/planView.ts";
import type { SourceInitiative, SourceItem } from "../plan/sources.ts";
import { standingOf } from "../plan/standing.ts";
import type { Chain } from "./chain.ts";
import type { ActionStep, MatrixStep, NoteStep, RoadmapStep, ThemeStep, VoteStep } from "./steps.ts";

/** What a plan cannot know; undefined where the group's work is gone as a whole. */
export type Now = Pick<Chain, "items" | "placements" | "boards"> | undefined;

/** An action that was deleted keeps its code only. */
export function actionStep(plan: PlanView, id: ActionId): ActionStep {
  const action = plan.actions.get(id);
  return {
    kind: "action",
    action: id,
    code: action?.code ?? plan.sources.get(id)?.code ?? "",
    text: action?.action ?? "",
    status: standingOf(plan, id).status,
    isGone: action === undefined,
  };
}

export function frozenRoadmapStep(
  { id, text, color, board, lane, start, end, milestone }: SourceInitiative,
  { isGone }: { readonly isGone: boolean },
): RoadmapStep {
  const place = { board, lane, start, end, isMilestone: milestone === true };
  return { kind: "roadmap", item: id, text, color, place, isGone };
}

/** The theme and its notes or the note, then its votes and its place on the matrix. `asked`: the note that it is about. */
export function frozenOrigin(
  source: SourceItem,
  { asked = source.id, chain: now }: { readonly asked?: ItemId; readonly chain: Now },
): readonly (NoteStep | ThemeStep | VoteStep | MatrixStep)[] {
  const { id, kind, text, color, board, theme, notes = [], votes } = source;
  const step = { item: id, text, color, ...(board !== undefined && { board }), isGone: !isThere(now, id) };
  const noteSteps: readonly NoteStep[] = notes.map((note) => ({
    kind: "note",
    item: note.id,
    text: note.text,
    color: note.color,
    isGone: !isThere(now, note.id),
  }));
  const about = noteSteps.filter(({ item }) => item === asked && asked !== id);
  const ofTheme: readonly ThemeStep[] = theme
    ? [{ kind: "theme", item: theme.id, text: theme.text, color, notes: [], isGone: !isThere(now, theme.id) }]
    : [];
  return [
    ...about,
    ...(kind === "theme" ? [{ ...step, kind, notes: noteSteps }] : [{ ...step, kind }, ...ofTheme]),
    ...(votes ? [{ kind: "vote" as const, item: id, ...votes }] : []),
    ...frozenScore(source, now),
  ];
}

function frozenScore({ id, score }: SourceItem, now: Now): readonly MatrixStep[] {
  if (score === undefined) return [];
  const isGone = !(isThere(now, id) && isPlaced(now, { board: score.board, item: id }));
  return [{ kind: "matrix", item: id, ...score, isGone }];
}

function isThere(now: Now, item: ItemId): boolean {
  return now?.items.has(item) === true;
}

export function isPlaced(now: Now, { board, item }: { readonly board: string; readonly item: ItemId }): boolean {
  return now?.boards.has(board) === true && now.items.has(item) && now.placements.has(placementKey(board, item));
}
