// The people of the sample workshop, already in their groups. None has a return code: nobody comes back as one of them.
import { setValue } from "@minga/shared/document/table.ts";
import { people } from "@minga/shared/facilitation/people.ts";
import type { SampleGroup } from "@minga/shared/templates/sample/sampleGroup.ts";
import type * as Y from "yjs";
import { freeName } from "../commands/seats.ts";
import { type Member, nameKey } from "../storage/members.ts";
import { DEMO_WORKSHOP, demoId } from "./sampleIds.ts";
import { arrivedAt } from "./sampleMoments.ts";

const TINTS = 8;

/** Numbered from 2 on: whoever facilitates, the host, came first. */
export function sampleMembers(
  groups: readonly SampleGroup[],
  { now, host }: { readonly now: number; readonly host: string },
): readonly Member[] {
  const everyone = groups.flatMap((group) => group.participants.map(({ id, name }) => ({ id, name, group: group.id })));
  const taken = new Set([nameKey(host)]);
  return everyone.map(({ id, name: post, group }, index) => {
    const number = index + 2;
    const name = freeName(post, taken);
    taken.add(nameKey(name));
    return {
      id: demoId(id),
      workshop: DEMO_WORKSHOP,
      name,
      role: "participant",
      group: demoId(group),
      number,
      tint: ((number - 1) % TINTS) + 1,
      returnHash: undefined,
      arrivedAt: arrivedAt(now, number),
    };
  });
}

export function writePeople(doc: Y.Doc, members: readonly Member[]): void {
  for (const { id, role, group, tint, number } of members) {
    setValue(doc, people, id, { role, tint, number, ...(group !== undefined && { group }) });
  }
}
