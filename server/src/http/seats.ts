// From the door to a seat: what there is to choose, sitting down, coming back, moving over.

import { AppError } from "@minga/shared/core/appError.ts";
import { cleanName } from "@minga/shared/core/personName.ts";
import {
  changeGroup as changeGroupEndpoint,
  readDoor,
  returnToSeat,
  takeSeat,
} from "@minga/shared/protocol/http/join.ts";
import { RETURN_CODE_LENGTH, readCode } from "@minga/shared/protocol/joinCode.ts";
import type { Router } from "express";
import { createAttempts } from "../auth/attempts.ts";
import { changeGroup, renewReturnCode, takeSeat as sitDown } from "../commands/seats.ts";
import { findMember, findMemberByName, type Member, nameKey } from "../storage/members.ts";
import { findWorkshop } from "../storage/workshops.ts";
import { viewDoor } from "./doorView.ts";
import { mustBeLetIn, mustBeMember } from "./mayAsk.ts";
import type { HttpParts } from "./parts.ts";
import { createRoutes } from "./serve.ts";
import { viewPass } from "./sessionView.ts";

const MINUTE_MS = 60_000;

export function createSeatRoutes(parts: HttpParts): Router {
  const { store, catalogue, sessions, passwords, rooms, clock } = parts;
  const { router, serve } = createRoutes(parts);
  const returns = createAttempts({
    clock,
    free: 5,
    firstWaitMs: MINUTE_MS,
    longestWaitMs: 15 * MINUTE_MS,
    forgetAfterMs: 60 * MINUTE_MS,
  });

  serve(readDoor, async ({ params: { workshop }, ...caller }) => viewDoor(parts, mustBeLetIn(caller, workshop).pass));

  serve(takeSeat, async ({ params: { workshop }, body, ...caller }) => {
    const { session } = mustBeLetIn(caller, workshop).access;
    // One after the other, each seeing what the one before did: a finger that pressed twice takes one seat.
    return parts.inTurn(session, async () => {
      const { access, pass } = mustBeLetIn({ ...caller, access: await sessions.accessOf(session) }, workshop);
      // Asked again after a lost answer, or from a second tab: the seat is there already.
      if (pass.member !== undefined) {
        const member = await memberOf(workshop, pass.member);
        if (member.role !== "participant") throw new AppError("conflict", "a facilitator has a place already");
        return { membership: viewMember(member), returnCode: await renewReturnCode(parts, member) };
      }
      if (pass.role !== "participant") throw new AppError("not-allowed", "a projector takes no seat");
      if ((await findWorkshop(catalogue, workshop))?.door !== "open") {
        throw new AppError("unknown-or-closed", `the door of ${workshop} is closed`);
      }
      const { member, returnCode } = await sitDown(parts, { access, workshop, ...body });
      return { membership: viewMember(member), returnCode };
    });
  });

  serve(returnToSeat, async ({ params: { workshop }, body, ...caller }) => {
    const { access } = mustBeLetIn(caller, workshop);
    const typed = cleanName(body.name);
    const name = "name" in typed ? typed.name : "";
    const key = `${workshop} ${nameKey(name)}`;
    returns.begin(key);
    const member = await findMemberByName(catalogue, { workshop, name });
    const code = readCode(body.returnCode, RETURN_CODE_LENGTH);
    const isRight = await passwords.isReturnCode(code ?? "", member?.returnHash);
    if (!member || code === undefined || !isRight) {
      throw new AppError("return-code-wrong", "no such name here, or another code");
    }
    returns.succeed(key);
    await store.commit({ updates: [], statements: [sessions.seat(access, member)] });
    // The device may have been somebody else's here; what is open as that person ends.
    await rooms.recheck(
      (who) => who.session === access.session && who.workshop === workshop && who.member !== member.id,
      async () => undefined,
    );
    return { membership: viewMember(member), returnCode: code };
  });

  serve(changeGroupEndpoint, async ({ params: { workshop }, body: { group }, ...caller }) => {
    const member = await memberOf(workshop, mustBeMember(caller, workshop).member);
    if (member.role !== "participant") throw new AppError("not-allowed", "a facilitator sits in every group");
    return viewMember(await changeGroup(parts, { member, group }));
  });

  return router;

  async function memberOf(workshop: string, id: string): Promise<Member> {
    const member = await findMember(catalogue, { workshop, member: id });
    if (!member) throw new AppError("member-not-found", `no member ${id} in ${workshop}`);
    return member;
  }
}

function viewMember({ id, workshop, name, group, role }: Member) {
  return viewPass({ member: id, workshop, name, role, ...(group !== undefined && { group }) });
}
