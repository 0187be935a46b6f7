// The one report from which every file is made: plain data with the people's own words, in no format and without names
// of anybody. Its JSON is the file for other programs, so its shape has a version.
import type { Day } from "../core/day.ts";
import type { Language } from "../core/localized.ts";
import { inOrder } from "../document/inOrder.ts";
import { PLENARY } from "../facilitation/groups.ts";
import type { MetaKey } from "../facilitation/meta.ts";
import { votesOf } from "../facilitation/rounds/vote/standings.ts";
import type { GroupOrPlenary } from "../facilitation/rounds.ts";
import type { Stage } from "../facilitation/stages.ts";
import { cleanTexts } from "./cleanTexts.ts";
import {
  type ReportBoard,
  type ReportNote,
  type ReportTheme,
  reportBoards,
  reportThemes,
  reportUnplaced,
} from "./reportIdeas.ts";
import { type ReportMatrix, reportMatrices } from "./reportMatrices.ts";
import { type ReportAction, reportPlan } from "./reportPlan.ts";
import { type ReportRoadmap, reportRoadmaps } from "./reportRoadmaps.ts";
import type { GroupTables, ReportTables } from "./reportTables.ts";
import { type ReportVote, reportVotes } from "./reportVotes.ts";

/** One more whenever a program that reads an older report would misread a newer one. */
const REPORT_VERSION = 1;

export interface ReportStage extends Pick<Stage, "title" | "minutes" | "day" | "startsAt"> {
  readonly id: string;
}

export interface ReportGroup {
  /** `plenary` for the group everybody is in, which has no name of its own. */
  readonly id: GroupOrPlenary;
  readonly name: string;
  readonly topic: string;
  readonly challenge: string;
  /** How many people sat in it. */
  readonly people: number;
  readonly boards: readonly ReportBoard[];
  readonly themes: readonly ReportTheme[];
  readonly unplaced: readonly ReportNote[];
  readonly votes: readonly ReportVote[];
  readonly matrices: readonly ReportMatrix[];
  readonly roadmaps: readonly ReportRoadmap[];
  readonly plan: readonly ReportAction[];
}

export interface Report {
  readonly format: "minga-report";
  readonly version: typeof REPORT_VERSION;
  readonly language: Language;
  readonly madeOn: Day;
  readonly workshop: Readonly<Record<Exclude<MetaKey, "language">, string>> & {
    readonly id: string;
    /** How many people came to take part. */
    readonly people: number;
  };
  readonly stages: readonly ReportStage[];
  readonly groups: readonly ReportGroup[];
}

/** Never throws, whatever has become of what the tables name: references that lead nowhere are left out. */
export function makeReport(tables: ReportTables): Report {
  const { language, today, workshop } = tables;
  const fact = (key: MetaKey): string => workshop.meta.get(key) ?? "";
  const here = [...workshop.people.values()].filter(({ role }) => role !== "facilitator" && role !== "viewer");
  return cleanTexts({
    format: "minga-report",
    version: REPORT_VERSION,
    language,
    madeOn: today,
    workshop: {
      id: workshop.id,
      title: fact("title"),
      place: fact("place"),
      startsOn: fact("startsOn"),
      endsOn: fact("endsOn"),
      people: here.length,
    },
    stages: inOrder(workshop.stages).map(({ id, title, minutes, day, startsAt }) => ({
      id,
      title,
      minutes,
      ...(day !== undefined && { day }),
      ...(startsAt !== undefined && { startsAt }),
    })),
    groups: groupsOf(tables),
  });
}

/** In the workshop's order; the plenary last, and only where it has made something. */
function groupsOf(tables: ReportTables): readonly ReportGroup[] {
  const { workshop, groups } = tables;
  const named = inOrder(workshop.groups).flatMap(({ id, name, topic, challenge }) => {
    const content = groups.get(id);
    if (content === undefined) return [];
    const people = [...workshop.people.values()].filter(({ group }) => group === id).length;
    return [{ id, name, topic, challenge, people, ...contentOf(tables, id, content) }];
  });
  const plenary = groups.get(PLENARY);
  if (plenary === undefined || (plenary.items.size === 0 && plenary.plan.actions.size === 0)) return named;
  const everybody = { id: PLENARY, name: "", topic: "", challenge: "", people: workshop.people.size };
  return [...named, { ...everybody, ...contentOf(tables, PLENARY, plenary) }];
}

function contentOf({ workshop, ...told }: ReportTables, id: GroupOrPlenary, content: GroupTables) {
  const group = { ...content, group: id, workshop };
  const votes = votesOf(workshop, id);
  return {
    boards: reportBoards(group, votes),
    themes: reportThemes(group, votes),
    unplaced: reportUnplaced(group, votes),
    votes: reportVotes(group, told.dayOf),
    matrices: reportMatrices(group, votes),
    roadmaps: reportRoadmaps(group),
    plan: reportPlan(content.plan, told),
  };
}
