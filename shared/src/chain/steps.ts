// The steps of the path from a note to an action, in either direction: what each was, and where one can walk to it.
import type { BoardId } from "../boards/placement.ts";
import type { Day } from "../core/day.ts";
import type { RoundId } from "../facilitation/rounds.ts";
import type { NoteColor } from "../items/colors.ts";
import type { ItemId } from "../items/item.ts";
import type { ActionId } from "../plan/actions.ts";
import type { Status } from "../plan/checkIns.ts";

interface Walkable {
  /** Somebody has deleted it since: there is nothing to walk to, and the words are those that were frozen. */
  readonly isGone: boolean;
}

export interface NoteStep extends Walkable {
  readonly kind: "note";
  readonly item: ItemId;
  readonly text: string;
  readonly color: NoteColor;
  /** The notes board it lies on. */
  readonly board?: BoardId;
  /** The part of that board. */
  readonly region?: string;
}

export interface ThemeStep extends Walkable {
  readonly kind: "theme";
  readonly item: ItemId;
  readonly text: string;
  readonly color: NoteColor;
  readonly board?: BoardId;
  readonly notes: readonly NoteStep[];
}

/** A closed round in which the item got dots. */
export interface VoteStep {
  readonly kind: "vote";
  /** What was voted on: the note, or the theme it is in. */
  readonly item: ItemId;
  readonly round: RoundId;
  readonly criterion: string;
  readonly dots: number;
  readonly rank: number;
  readonly of: number;
}

/** A place on a matrix. `isGone`: it does not lie there any more. */
export interface MatrixStep extends Walkable {
  readonly kind: "matrix";
  readonly item: ItemId;
  readonly board: BoardId;
  readonly x: number;
  readonly y: number;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly quadrant: string;
  /** Place in the board's ranking; absent where the score was frozen. */
  readonly rank?: number;
  readonly of?: number;
}

/** An initiative. `isGone`: deleted, or taken off that roadmap. */
export interface RoadmapStep extends Walkable {
  readonly kind: "roadmap";
  readonly item: ItemId;
  readonly text: string;
  readonly color: NoteColor;
  /** Absent for one that lies on no roadmap yet. */
  readonly place?: {
    readonly board: BoardId;
    readonly lane: string;
    readonly start: Day;
    readonly end: Day;
    readonly isMilestone: boolean;
  };
}

export interface ActionStep extends Walkable {
  readonly kind: "action";
  readonly action: ActionId;
  readonly code: string;
  readonly text: string;
  readonly status: Status;
}

export type Step = NoteStep | ThemeStep | VoteStep | MatrixStep | RoadmapStep | ActionStep;
