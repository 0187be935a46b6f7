// All that a group of the sample workshop made, in its own two documents: what it wrote, chose and scheduled, and its plan.
import { placements } from "@minga/shared/boards/placement.ts";
import type { Chain } from "@minga/shared/chain/chain.ts";
import { assert } from "@minga/shared/core/assert.ts";
import type { Day } from "@minga/shared/core/day.ts";
import { readTable } from "@minga/shared/document/table.ts";
import { transact } from "@minga/shared/document/transact.ts";
import { items } from "@minga/shared/items/items.ts";
import { links } from "@minga/shared/items/links.ts";
import { groupDocument, planDocument } from "@minga/shared/protocol/documents.ts";
import type { SampleGroup } from "@minga/shared/templates/sample/sampleGroup.ts";
import { sampleWorkshop } from "@minga/shared/templates/sample/sampleWorkshop.ts";
import * as Y from "yjs";
import type { CommandParts } from "../commands/parts.ts";
import type { Version } from "../storage/versions.ts";
import { DEMO_WORKSHOP, demoId } from "./sampleIds.ts";
import { planMoments, sampleDays } from "./sampleMoments.ts";
import { groupNotes, writeNotes } from "./sampleNotes.ts";
import { writePlan } from "./samplePlan.ts";
import { schedule, scoreIdeas } from "./sampleRoadmap.ts";

interface Script extends Pick<Chain, "boards" | "rounds" | "results"> {
  readonly now: number;
  readonly firstDay: Day;
}

/** Fills what is empty and leaves the rest as it is. Returns the version that the plan was made from, not stored yet. */
export async function writeSampleWork(
  { rooms }: Pick<CommandParts, "rooms">,
  group: SampleGroup,
  { now, index, firstDay, ...script }: Script & { readonly index: number },
): Promise<Version> {
  const { matrix, roadmap } = sampleWorkshop.boards;
  const declared = script.boards.get(matrix);
  assert(declared !== undefined, `the sample's template has no board ${matrix}`);
  const id = demoId(group.id);
  const document = groupDocument(DEMO_WORKSHOP, id);
  await rooms.write(document, (doc) => {
    if (doc.getMap(items.name).size > 0) return;
    transact(doc, () => {
      writeNotes(doc, group, { now, index });
      groupNotes(doc, group, { now, index });
      scoreIdeas(doc, group, { board: matrix, declared });
      schedule(doc, group, { board: roadmap, firstDay, now, index });
    });
  });
  const work = await rooms.read(document, (doc) => ({
    bytes: Y.encodeStateAsUpdate(doc),
    items: readTable(doc, items),
    placements: readTable(doc, placements),
    links: readTable(doc, links),
  }));
  const version = `${id}-version`;
  const chain = { ...script, ...work, group: id };
  const dayOf = sampleDays(now, sampleWorkshop.endsOn);
  await rooms.write(planDocument(DEMO_WORKSHOP, id), (doc) =>
    writePlan(doc, group, { chain, board: roadmap, version, now, index, dayOf }),
  );
  return {
    id: version,
    document,
    workshop: DEMO_WORKSHOP,
    name: script.boards.get(roadmap)?.title ?? "",
    bytes: work.bytes,
    at: planMoments(now).takenAt,
    by: undefined,
  };
}
