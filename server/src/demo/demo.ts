// The sample workshop in this server: made once, by the same writes as any other, and found again at every later start.
import type { Day } from "@minga/shared/core/day.ts";
import { createId } from "@minga/shared/core/ids.ts";
import { setValue } from "@minga/shared/document/table.ts";
import { LIVE_KEY, live } from "@minga/shared/facilitation/live.ts";
import { groupDocument } from "@minga/shared/protocol/documents.ts";
import { sampleWorkshop } from "@minga/shared/templates/sample/sampleWorkshop.ts";
import { type WorkshopDraft, workshopFromTemplate } from "@minga/shared/templates/workshopFromTemplate.ts";
import { createSecret } from "../auth/secrets.ts";
import { storeWorkshop } from "../commands/makeWorkshop.ts";
import type { CommandParts } from "../commands/parts.ts";
import { addFacilitator } from "../storage/facilitators.ts";
import { addLink } from "../storage/links.ts";
import { addMember } from "../storage/members.ts";
import { findWorkshop } from "../storage/workshops.ts";
import { DEMO_FACILITATOR, DEMO_WORKSHOP, demoId } from "./sampleIds.ts";
import { stageBeganAt, workshopDays } from "./sampleMoments.ts";
import { writeSampleNotes } from "./sampleNotes.ts";
import { sampleMembers, writePeople } from "./samplePeople.ts";

/** Where the room is: the groups have just written their ideas and share them. */
const STAGE = "shared-ideas";

/**
 * Makes the workshop unless it is there; what people have changed in it since stays. The groups' notes come first and
 * the workshop last, so that a start that was cut off makes the rest at the next one. `name` is what whoever
 * facilitates is called.
 */
export async function makeDemo(parts: CommandParts, { name }: { readonly name: string }): Promise<void> {
  const { catalogue, rooms, clock, random } = parts;
  if (await findWorkshop(catalogue, DEMO_WORKSHOP)) return;
  const now = clock();
  await addDemoFacilitator(parts, name);
  for (const [index, group] of sampleWorkshop.groups.entries()) {
    const document = groupDocument(DEMO_WORKSHOP, demoId(group.id));
    await rooms.write(document, (doc) => writeSampleNotes(doc, group, { now, index }));
  }
  const { title, place, language } = sampleWorkshop;
  const members = sampleMembers(sampleWorkshop.groups, { now, host: name });
  const link = {
    id: createId(random),
    kind: "facilitator",
    role: "facilitator",
    secret: createSecret(random),
  } as const;
  await storeWorkshop(parts, {
    id: DEMO_WORKSHOP,
    wanted: { facilitator: { id: DEMO_FACILITATOR, name }, title, place, language, ...workshopDays(now) },
    draft: sampleDraft(workshopDays(now).startsOn),
    also: {
      change(doc) {
        writePeople(doc, members);
        setValue(doc, live, LIVE_KEY, { stage: STAGE, stageSince: stageBeganAt(now) });
      },
      statements: [
        ...members.map((member) => addMember(catalogue, member)),
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

/** An account that only its link signs in: its password was thrown away. */
async function addDemoFacilitator({ catalogue, store, passwords, clock, random }: CommandParts, name: string) {
  const known = await catalogue.selectFrom("facilitators").select("id").where("id", "=", DEMO_FACILITATOR).execute();
  if (known.length > 0) return;
  const password = await passwords.hashPassword(createSecret(random));
  const account = { id: DEMO_FACILITATOR, username: DEMO_FACILITATOR, name, password, isFirst: false };
  await store.commit({ updates: [], statements: [addFacilitator(catalogue, { ...account, createdAt: clock() })] });
}
