// Where one is in a workshop: which stage the room is in, whose work is shown, on which board, as what.
import type { Board } from "@minga/shared/boards/boards.ts";
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { type Group, PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { Stage } from "@minga/shared/facilitation/stages.ts";

export interface Script {
  readonly stages: readonly (Stage & { readonly id: string })[];
  /** Index of the stage the room is in; -1 before the workshop begins. */
  readonly current: number;
}

export function readScript(stages: ReadonlyMap<string, Stage>, current: string | undefined): Script {
  const list = inOrder(stages);
  return { stages: list, current: list.findIndex(({ id }) => id === current) };
}

/**
 * The board to show: the one that was chosen, else the stage's own, else the last one that was worked on, else the
 * next to come, else any. Undefined where the workshop has none.
 */
export function chooseBoard(
  { stages, current }: Script,
  { boards, wanted }: { readonly boards: ReadonlyMap<string, Board>; readonly wanted: string | undefined },
): string | undefined {
  if (wanted !== undefined && boards.has(wanted)) return wanted;
  const known = ({ board }: Stage) => board !== undefined && boards.has(board);
  const reached = stages.slice(0, current + 1).findLast(known) ?? stages.slice(current + 1).find(known);
  return reached?.board ?? inOrder(boards)[0]?.id;
}

/** Whose work to show: the one that was chosen, everybody's in a plenary, else one's own. */
export function chooseGroup(
  { stages, current }: Script,
  choice: {
    readonly groups: ReadonlyMap<string, Group>;
    readonly wanted: string | undefined;
    readonly own: string | undefined;
    /** Whether any group may be looked into. */
    readonly isFacilitator: boolean;
  },
): string | undefined {
  const { groups, wanted, own, isFacilitator } = choice;
  const isKnown = wanted === PLENARY || groups.has(wanted ?? "");
  if (wanted !== undefined && isKnown && (isFacilitator || wanted === own || wanted === PLENARY)) return wanted;
  if (worksInPlenary(stages[current])) return PLENARY;
  if (own !== undefined && groups.has(own)) return own;
  return isFacilitator ? inOrder(groups)[0]?.id : undefined;
}

/**
 * Whose work one may go and see, in their order: everybody's for facilitators; for others the own group's and the
 * plenary's as soon as there is a plenary, and no choice before.
 */
export function visitable(
  { stages, current }: Script,
  choice: {
    readonly groups: ReadonlyMap<string, Group>;
    readonly groupId: string | undefined;
    readonly own: string | undefined;
    readonly isFacilitator: boolean;
  },
): readonly (Pick<Group, "name" | "topic"> & { readonly id: string })[] {
  const { groups, groupId, own, isFacilitator } = choice;
  const plenary = { id: PLENARY, name: "", topic: "" };
  if (isFacilitator) return [...inOrder(groups), plenary];
  const isOpen = groupId === PLENARY || worksInPlenary(stages[current]);
  return isOpen ? [...inOrder(groups).filter(({ id }) => id === own), plenary] : [];
}

/** Whether everybody is on one board together. A talk without a board leaves people where they were. */
export function worksInPlenary(stage: Stage | undefined): boolean {
  return stage?.mode === "plenary" && stage.board !== undefined;
}

/** Methods that answer a group's own question: those of the phase in which ideas are found. */
export const CHALLENGE_METHODS: readonly (string | undefined)[] = ["brainstorm", "brainwriting", "affinity", undefined];

/**
 * The question that lies on a board and the small line above it. A board for ideas, or one without a method, asks the
 * group's own question, where it has one.
 */
export function promptOf(
  { stages, current }: Script,
  { board, boardId, group }: { readonly board: Board; readonly boardId: string; readonly group: Group | undefined },
): { readonly stage: string; readonly prompt: string } {
  const onBoard = (stage: Stage | undefined) => stage?.board === boardId;
  const live = stages[current];
  const stage = onBoard(live) ? live : (stages.slice(0, current + 1).findLast(onBoard) ?? stages.find(onBoard));
  const own = CHALLENGE_METHODS.includes(board.method) ? (group?.challenge ?? "") : "";
  return { stage: stage?.title ?? "", prompt: own || (stage?.prompt ?? "") };
}

/** What the stage asks people to judge by, where it is one in which they vote. */
export function criterionOf({ stages, current }: Script): string {
  const stage = stages[current];
  return stage?.method === "dot-voting" ? stage.prompt : "";
}

/** How far through the current stage the room is, from a little more than 0 to 1. */
export function stageProgress(stage: Stage | undefined, sinceMs: number | undefined, now: number): number {
  if (stage === undefined || sinceMs === undefined || stage.minutes === 0) return 0.5;
  return Math.min(1, Math.max(0.08, (now - sinceMs) / (stage.minutes * 60_000)));
}
