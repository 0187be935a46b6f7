// Taking a seat, coming back to it, and changing it: who people are in a workshop.

import { AppError } from "@minga/shared/core/appError.ts";
import { createId } from "@minga/shared/core/ids.ts";
import { cleanName, type NameProblem } from "@minga/shared/core/personName.ts";
import { setValue } from "@minga/shared/document/table.ts";
import { people } from "@minga/shared/facilitation/people.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import { createCode, RETURN_CODE_LENGTH } from "@minga/shared/protocol/joinCode.ts";
import type { Access } from "../auth/access.ts";
import type { Sessions } from "../auth/sessions.ts";
import {
  addMember,
  lastNumber,
  type Member,
  nameKey,
  setMemberGroup,
  setReturnHash,
  takenNames,
} from "../storage/members.ts";
import type { Statement } from "../storage/store.ts";
import { hasGroup } from "../storage/workshops.ts";
import type { CommandParts } from "./parts.ts";
import type { InTurn } from "./turns.ts";

/** How many tints mark people's cursors; they begin again after that. */
const TINTS = 8;

interface SeatParts extends CommandParts {
  readonly inTurn: InTurn;
  readonly sessions: Pick<Sessions, "seat">;
}

interface Wish {
  readonly access: Access;
  readonly workshop: string;
  readonly name: string;
  readonly group: string;
}

/** Makes a member, «Ana (2)» where there is an Ana already. Throws `name-…` and `group-not-found`. */
export async function takeSeat(parts: SeatParts, { access, workshop, name: typed, group }: Wish) {
  const { catalogue, random, rooms } = parts;
  const name = readName(typed);
  const { code: returnCode, hash: returnHash } = await createReturnCode(parts);
  const member = await parts.inTurn(workshop, async () => {
    if (!(await hasGroup(catalogue, workshop, group))) throw new AppError("group-not-found", `no group ${group}`);
    const number = (await lastNumber(catalogue, workshop)) + 1;
    const made: Member = {
      id: createId(random),
      workshop,
      name: freeName(name, await takenNames(catalogue, workshop)),
      role: "participant",
      group,
      number,
      tint: ((number - 1) % TINTS) + 1,
      returnHash,
      arrivedAt: parts.clock(),
    };
    await writePerson(parts, made, [addMember(catalogue, made), parts.sessions.seat(access, made)]);
    return made;
  });
  rooms.tell(workshop, { kind: "people-changed" });
  return { member, returnCode };
}

/** Moves a person to another group; their sockets in the old one end at once. */
export async function changeGroup(
  parts: CommandParts & { readonly roleNow: Parameters<CommandParts["rooms"]["recheck"]>[1] },
  { member, group }: { readonly member: Member; readonly group: string },
): Promise<Member> {
  const { catalogue, rooms } = parts;
  if (!(await hasGroup(catalogue, member.workshop, group))) {
    throw new AppError("group-not-found", `no group ${group}`);
  }
  const moved = { ...member, group };
  const address = { workshop: member.workshop, member: member.id };
  await writePerson(parts, moved, [setMemberGroup(catalogue, address, group)]);
  await rooms.recheck((who) => who.workshop === member.workshop && who.member === member.id, parts.roleNow);
  rooms.tell(member.workshop, { kind: "people-changed" });
  return moved;
}

/** A new return code; the one before no longer works. */
export async function renewReturnCode(parts: CommandParts, { workshop, id }: Member): Promise<string> {
  const { code, hash } = await createReturnCode(parts);
  await parts.store.commit({
    updates: [],
    statements: [setReturnHash(parts.catalogue, { workshop, member: id }, hash)],
  });
  return code;
}

async function createReturnCode({ passwords, random }: CommandParts) {
  const code = createCode(random, RETURN_CODE_LENGTH);
  return { code, hash: await passwords.hashReturnCode(code) };
}

async function writePerson({ rooms }: CommandParts, member: Member, statements: readonly Statement[]): Promise<void> {
  const { id, workshop, role, group, tint, number } = member;
  await rooms.write(
    documentName("workshop", workshop),
    (doc) => setValue(doc, people, id, { role, tint, number, ...(group !== undefined && { group }) }),
    statements,
  );
}

/** The name without what misleads or breaks a line; throws what is wrong with it. */
export function readName(typed: string): string {
  const result = cleanName(typed);
  if ("problem" in result) throw new AppError(result.problem satisfies NameProblem, "this name cannot be used");
  return result.name;
}

/** The name, numbered where somebody has it already; `taken` holds the keys of names. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(nameKey(free)); count += 1) free = `${name} (${count})`;
  return free;
}
