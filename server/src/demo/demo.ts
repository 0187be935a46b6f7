// The sample workshop in this server: made once, by the same writes as any other, and found again at every later start.

import type { Board } from "@minga/shared/boards/boards.ts";
import type { BoardId } from "@minga/shared/boards/placement.ts";
import type { Day } from "@minga/shared/core/day.ts";
import { createId } from "@minga/shared/core/ids.ts";
import { setValue } from "@minga/shared/document/table.ts";
import { LIVE_KEY, live } from "@minga/shared/facilitation/live.ts";
import { results, rounds } from "@minga/shared/facilitation/rounds.ts";
import { sampleWorkshop } from "@minga/shared/templates/sample/sampleWorkshop.ts";
import { type WorkshopDraft, workshopFromTemplate } from "@minga/shared/templates/workshopFromTemplate.ts";
import { generateNKeysBetween } from "fractional-indexing";
import { createSecret } from "../auth/secrets.ts";
import { storeWorkshop } from "../commands/makeWorkshop.ts";
import type { CommandParts } from "../commands/parts.ts";
import { addFacilitator } from "../storage/facilitators.ts";
import { addLink } from "../storage/links.ts";
import { addMember } from "../storage/members.ts";
import { addVersion, type Version } from "../storage/versions.ts";
import { findWorkshop } from "../storage/workshops.ts";
import { DEMO_FACILITATOR, DEMO_WORKSHOP, demoId } from "./sampleIds.ts";
import { stageBeganAt, workshopDays } from "./sampleMoments.ts";
import { sampleMembers, writePeople } from "./samplePeople.ts";
import { sampleVote } from "./sampleVote.ts";
import { writeSampleWork } from "./sampleWork.ts";

/** Where the room is: the plans are made, and everybody looks once more at what comes when. */
const STAGE = "roadmap-check";

/**
 * Makes the workshop unless it is there; what people have changed in it since stays. The groups' work comes first and
 * the workshop last, so that a start that was cut off makes the rest at the next one. `name` is what whoever
 * facilitates is called.
 */
export async function makeDemo(parts: CommandParts, { name }: { readonly name: string }): Promise<void> {
  const { catalogue, clock, random } = parts;
  if (await findWorkshop(catalogue, DEMO_WORKSHOP)) return;
  const now = clock();
  await addDemoFacilitator(parts, name);
  const { title, place, language, groups } = sampleWorkshop;
  const days = workshopDays(now);
  const draft = sampleDraft(days.startsOn);
  const vote = sampleVote(sampleWorkshop, now);
  const script = { ...vote, boards: boardsOf(draft), now, firstDay: days.startsOn };
  const versions: Version[] = [];
  for (const [index, group] of groups.entries()) {
    versions.push(await writeSampleWork(parts, group, { ...script, index }));
  }
  const members = sampleMembers(groups, { now, host: name });
  const link = {
    id: createId(random),
    kind: "facilitator",
    role: "facilitator",
    secret: createSecret(random),
  } as const;
  await storeWorkshop(parts, {
    id: DEMO_WORKSHOP,
    wanted: { facilitator: { id: DEMO_FACILITATOR, name }, title, place, language, ...days },
    draft,
    also: {
      change(doc) {
        writePeople(doc, members);
        for (const [id, round] of vote.rounds) setValue(doc, rounds, id, round);
        for (const [key, result] of vote.results) setValue(doc, results, key, result);
        setValue(doc, live, LIVE_KEY, { stage: STAGE, stageSince: stageBeganAt(now) });
      },
      statements: [
        ...members.map((member) => addMember(catalogue, member)),
        ...versions.map((version) => addVersion(catalogue, version)),
        addLink(catalogue, { ...link, workshop: DEMO_WORKSHOP, facilitator: DEMO_FACILITATOR }),
      ],
    },
  });
}

/** The script with the sample's groups: their own challenges, and as many seats as they have people. */
function sampleDraft(firstDay: Day): WorkshopDraft {
  const { template, language, groups } = sampleWorkshop;
  return {
    ...workshopFromTemplate(template, { language, firstDay }),
    groups: groups.map(({ id, name, topic, challenge, participants }) => ({
      id: demoId(id),
      name,
      topic,
      challenge,
      seats: participants.length,
    })),
  };
}

/** As the workshop's table will hold them. */
function boardsOf({ boards }: WorkshopDraft): ReadonlyMap<BoardId, Board> {
  const keys = generateNKeysBetween(null, null, boards.length);
  return new Map(boards.map(({ id, ...board }, index) => [id, { ...board, order: keys[index] ?? "" }]));
}

/** An account that only its link signs in: its password was thrown away. */
async function addDemoFacilitator({ catalogue, store, passwords, clock, random }: CommandParts, name: string) {
  const known = await catalogue.selectFrom("facilitators").select("id").where("id", "=", DEMO_FACILITATOR).execute();
  if (known.length > 0) return;
  const password = await passwords.hashPassword(createSecret(random));
  const account = { id: DEMO_FACILITATOR, username: DEMO_FACILITATOR, name, password, isFirst: false };
  await store.commit({ updates: [], statements: [addFacilitator(catalogue, { ...account, createdAt: clock() })] });
}
