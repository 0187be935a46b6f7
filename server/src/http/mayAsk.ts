// The first line of every answer: whether this caller may ask it at all.
import { AppError } from "@minga/shared/core/appError.ts";
import { members } from "@minga/shared/core/roles.ts";
import { type Access, type Pass, passFor, roleIn } from "../auth/access.ts";

export interface Caller {
  readonly access: Access | undefined;
  readonly hasLapsed: boolean;
}

export function mustBeFacilitator({ access, hasLapsed }: Caller): NonNullable<Access["facilitator"]> {
  if (access?.facilitator) return access.facilitator;
  throw new AppError(hasLapsed ? "session-expired" : "not-signed-in", "this is for facilitators");
}

/** Somebody else's workshop and one that does not exist are the same to who asks. */
export function mustRun(caller: Caller, workshop: string): void {
  if (caller.access?.owned.includes(workshop)) return;
  if (passFor(caller.access, workshop)) throw new AppError("not-allowed", `this is for facilitators of ${workshop}`);
  mustBeFacilitator(caller);
  throw new AppError("workshop-not-found", `no workshop ${workshop} of this facilitator`);
}

/** Let in, whether or not a name has been given yet. */
export function mustBeLetIn({ access, hasLapsed }: Caller, workshop: string): { access: Access; pass: Pass } {
  const pass = passFor(access, workshop);
  if (access && pass) return { access, pass };
  throw new AppError(hasLapsed ? "session-expired" : "not-allowed", `no pass for ${workshop}`);
}

/** Somebody with a name here. */
export function mustBeMember(caller: Caller, workshop: string): { access: Access; member: string } {
  const { access, pass } = mustBeLetIn(caller, workshop);
  if (pass.member === undefined) throw new AppError("not-allowed", `no seat in ${workshop}`);
  return { access, member: pass.member };
}

/** Somebody who may see who is here: a member, a projector, a facilitator. */
export function mustBeInside(caller: Caller, workshop: string): void {
  const { pass } = mustBeLetIn(caller, workshop);
  if (pass.member === undefined && pass.role !== "viewer") {
    throw new AppError("not-allowed", `no seat in ${workshop}`);
  }
}

/** Somebody who may write what this group makes; `by` is who that is among the people of the workshop. */
export function mustWriteIn(
  caller: Caller,
  { workshop, group }: { readonly workshop: string; readonly group: string },
): { readonly by: string | undefined } {
  const role = roleIn(caller.access, { kind: "plan", workshop, group });
  if (role && members.includes(role)) return { by: passFor(caller.access, workshop)?.member };
  throw new AppError(caller.hasLapsed ? "session-expired" : "not-allowed", `no writing in ${group} of ${workshop}`);
}
