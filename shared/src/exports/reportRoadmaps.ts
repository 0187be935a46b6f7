// The roadmaps of a group in a report: lane by lane, each initiative with what it comes from and what it waits for.
import type { BoardId } from "../boards/placement.ts";
import { type Bar, readBars } from "../boards/roadmap/bars.ts";
import { dependenciesAmong, findViolations } from "../boards/roadmap/order.ts";
import { outlineRoadmap } from "../boards/roadmap/outline.ts";
import { type Day, quarterEnd, quarterStart } from "../core/day.ts";
import { inOrder } from "../document/inOrder.ts";
import type { ItemId } from "../items/item.ts";
import { linkedFrom } from "../items/linkOperations.ts";
import { type ReportItem, reportItem } from "./reportIdeas.ts";
import type { OneGroup } from "./reportTables.ts";

export interface ReportDependency {
  readonly id: ItemId;
  readonly text: string;
  /** It ends after what waits for it begins, or the two wait for one another. */
  readonly isBroken: boolean;
}

export interface ReportInitiative extends ReportItem {
  /** First and last day of whole quarters. */
  readonly start: Day;
  readonly end: Day;
  readonly isMilestone: boolean;
  /** Notes and themes that it was made from and that are still there. */
  readonly sources: readonly ReportItem[];
  readonly waitsFor: readonly ReportDependency[];
}

export interface ReportLane {
  /** Absent for what stands in no lane. */
  readonly title?: string;
  /** The earliest first. */
  readonly initiatives: readonly ReportInitiative[];
}

export interface ReportRoadmap {
  readonly id: BoardId;
  readonly title: string;
  readonly lanes: readonly ReportLane[];
}

/** Roadmaps and lanes on which nothing stands are left out. */
export function reportRoadmaps(group: OneGroup): readonly ReportRoadmap[] {
  return inOrder(group.workshop.boards)
    .filter(({ kind }) => kind === "roadmap")
    .flatMap((declared) => {
      const { id: board, title } = declared;
      const bars = readBars({ ...group, board, declared });
      const report = initiativesOf(group, bars);
      const lanes = outlineRoadmap(declared, bars).flatMap(({ lane, bars: inLane }) =>
        inLane.length === 0 ? [] : [{ ...(lane && { title: lane.title }), initiatives: inLane.map(report) }],
      );
      return lanes.length === 0 ? [] : [{ id: board, title, lanes }];
    });
}

function initiativesOf(group: OneGroup, bars: readonly Bar[]): (bar: Bar) => ReportInitiative {
  const links = [...group.links.values()];
  const dependencies = dependenciesAmong(bars, links);
  const broken = new Set(findViolations(bars, links).map(({ from, to }) => `${from}/${to}`));
  return ({ id, initiative, start, end, isMilestone }) => ({
    id,
    kind: initiative.kind,
    text: initiative.text,
    color: initiative.color,
    start: quarterStart(start),
    end: quarterEnd(end),
    isMilestone,
    sources: linkedFrom(links, { kind: "source", from: id }).flatMap((source) => reportItem(group, source) ?? []),
    waitsFor: dependencies
      .filter(({ from }) => from === id)
      .map(({ from, to }) => ({
        id: to,
        text: group.items.get(to)?.text ?? "",
        isBroken: broken.has(`${from}/${to}`),
      })),
  });
}
