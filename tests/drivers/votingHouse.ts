// A workshop with people who vote, seated without the door and its passwords: a hundred tests need them at once.
import { randomBytes } from "node:crypto";
import { createCookies } from "@minga/server/auth/cookies.ts";
import { createSessions, type Grant } from "@minga/server/auth/sessions.ts";
import { makeWorkshop } from "@minga/server/commands/makeWorkshop.ts";
import { addFacilitator } from "@minga/server/storage/facilitators.ts";
import { addMember, lastNumber } from "@minga/server/storage/members.ts";
import type { Store } from "@minga/server/storage/store.ts";
import { readWorkshop } from "@minga/shared/protocol/http/workshops.ts";
import type { Visitor } from "./http.ts";
import { groupsOf, newWorkshop } from "./httpPeople.ts";
import { createTestApp } from "./testApp.ts";

export type VotingHouse = Awaited<ReturnType<typeof openVotingHouse>>;

const ACCOUNT = { id: "lucia", name: "Lucía", username: "lucia", password: "", isFirst: true, createdAt: 0 };

/** Two groups, and nobody in them yet. */
export async function openVotingHouse({ store }: { readonly store?: Store } = {}) {
  const house = await createTestApp(store ? { store } : {});
  const parts = house.app.commands;
  const { catalogue } = parts;
  const cookies = createCookies({ secure: false });
  const sessions = createSessions({ ...parts, cookies, clock: house.now });
  await parts.store.commit({ updates: [], statements: [addFacilitator(catalogue, ACCOUNT)] });
  const id = await makeWorkshop(parts, { ...newWorkshop, facilitator: ACCOUNT });
  const facilitator = await signIn({ facilitator: ACCOUNT.id });
  const workshop = await facilitator.ask(readWorkshop, { params: { workshop: id } });
  const groups = await groupsOf(facilitator, workshop);

  return {
    house,
    facilitator,
    workshop,
    groups,
    /** Somebody new with a name; in the first group unless another is given. */
    async seat(group = groups[0]): Promise<{ readonly visitor: Visitor; readonly member: string }> {
      const number = (await lastNumber(catalogue, id)) + 1;
      const member = `m${number}-${randomBytes(6).toString("hex")}`;
      const person = { id: member, workshop: id, name: member, role: "participant", group, number, tint: 1 } as const;
      const row = addMember(catalogue, { ...person, returnHash: undefined, arrivedAt: 0 });
      await parts.store.commit({ updates: [], statements: [row] });
      return { visitor: await signIn({ pass: { workshop: id, role: "participant", member } }), member };
    },
  };

  async function signIn(grant: Grant): Promise<Visitor> {
    const { secret, statements } = sessions.issue(undefined, grant);
    await parts.store.commit({ updates: [], statements });
    const visitor = house.visit();
    visitor.useCookie(cookies.hold(secret).split(";")[0]);
    return visitor;
  }
}
