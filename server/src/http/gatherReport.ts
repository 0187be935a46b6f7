// Reads what a report tells of a workshop and of some of its groups: plain tables, each document as it is committed.
import { boards } from "@minga/shared/boards/boards.ts";
import { placements } from "@minga/shared/boards/placement.ts";
import { type Language, languages } from "@minga/shared/core/localized.ts";
import { readTable } from "@minga/shared/document/table.ts";
import { makeReport, type Report } from "@minga/shared/exports/report.ts";
import type { GroupTables } from "@minga/shared/exports/reportTables.ts";
import { groups, PLENARY } from "@minga/shared/facilitation/groups.ts";
import { meta } from "@minga/shared/facilitation/meta.ts";
import { people } from "@minga/shared/facilitation/people.ts";
import { results, rounds } from "@minga/shared/facilitation/rounds.ts";
import { stages } from "@minga/shared/facilitation/stages.ts";
import { items } from "@minga/shared/items/items.ts";
import { links } from "@minga/shared/items/links.ts";
import { readPlan } from "@minga/shared/plan/planView.ts";
import { documentName, groupDocument, planDocument } from "@minga/shared/protocol/documents.ts";
import { localDay } from "../reports/localDay.ts";
import type { Rooms } from "../rooms/rooms.ts";
import type { Catalogue } from "../storage/catalogue.ts";
import { listGroups } from "../storage/workshops.ts";

interface Parts {
  readonly catalogue: Catalogue;
  readonly rooms: Pick<Rooms, "read">;
  readonly clock: () => number;
}

interface Wanted {
  readonly workshop: string;
  /** All groups and the plenary unless one is named. */
  readonly group: string | undefined;
  /** That of the workshop unless another is named. */
  readonly language: Language | undefined;
}

export async function gatherReport(
  { catalogue, rooms, clock }: Parts,
  { workshop: id, ...wanted }: Wanted,
): Promise<Report> {
  const workshop = await rooms.read(documentName("workshop", id), (doc) => ({
    id,
    meta: readTable(doc, meta),
    stages: readTable(doc, stages),
    boards: readTable(doc, boards),
    groups: readTable(doc, groups),
    people: readTable(doc, people),
    rounds: readTable(doc, rounds),
    results: readTable(doc, results),
  }));
  const ids = wanted.group === undefined ? [...(await listGroups(catalogue, id)), PLENARY] : [wanted.group];
  const content = new Map<string, GroupTables>();
  // One after the other: a document that nobody has open is loaded for this.
  for (const group of ids) content.set(group, await readGroup(rooms, id, group));
  return makeReport({
    language: wanted.language ?? languages.find((known) => known === workshop.meta.get("language")) ?? "es",
    today: localDay(clock()),
    dayOf: localDay,
    workshop,
    groups: content,
  });
}

async function readGroup(rooms: Parts["rooms"], workshop: string, group: string): Promise<GroupTables> {
  const work = await rooms.read(groupDocument(workshop, group), (doc) => ({
    items: readTable(doc, items),
    placements: readTable(doc, placements),
    links: readTable(doc, links),
  }));
  return { ...work, plan: await rooms.read(planDocument(workshop, group), readPlan) };
}
