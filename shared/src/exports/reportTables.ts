// What a report is made from: the tables of a workshop as their readers give them, and those of every group that is in it.
import type { Board } from "../boards/boards.ts";
import type { BoardId, Placement } from "../boards/placement.ts";
import type { Day } from "../core/day.ts";
import type { Language } from "../core/localized.ts";
import type { Group } from "../facilitation/groups.ts";
import type { Person } from "../facilitation/people.ts";
import type { VoteResult } from "../facilitation/rounds/vote/vote.ts";
import type { GroupOrPlenary, Round, RoundId } from "../facilitation/rounds.ts";
import type { Stage } from "../facilitation/stages.ts";
import type { ItemId } from "../items/item.ts";
import type { Item } from "../items/kinds.ts";
import type { Link } from "../items/links.ts";
import type { PlanView } from "../plan/planView.ts";

export interface WorkshopTables {
  readonly id: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly boards: ReadonlyMap<BoardId, Board>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly people: ReadonlyMap<string, Person>;
  readonly rounds: ReadonlyMap<RoundId, Round>;
  readonly results: ReadonlyMap<string, VoteResult>;
}

export interface GroupTables {
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly links: ReadonlyMap<string, Link>;
  readonly plan: PlanView;
}

export interface ReportTables {
  /** In which the report is told. */
  readonly language: Language;
  readonly today: Day;
  /** The calendar day of a moment, where the workshop is. */
  readonly dayOf: (atMs: number) => Day;
  readonly workshop: WorkshopTables;
  /** Those to report on: all, or one. */
  readonly groups: ReadonlyMap<GroupOrPlenary, GroupTables>;
}

/** One group among its workshop's tables. */
export interface OneGroup extends GroupTables {
  readonly group: GroupOrPlenary;
  readonly workshop: WorkshopTables;
}
