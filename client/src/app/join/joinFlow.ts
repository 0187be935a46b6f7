// The way from a scan or a code to a seat, as plain decisions.
import { cleanName, type NameProblem } from "@minga/shared/core/personName.ts";
import type { Door, openedSchema } from "@minga/shared/protocol/http/join.ts";
import { JOIN_CODE_LENGTH, RETURN_CODE_LENGTH, readCode } from "@minga/shared/protocol/joinCode.ts";
import type * as z from "zod/mini";
import { addressOf } from "../router/routes.ts";

type Opened = z.infer<typeof openedSchema>;

/** Where a link or code leads that has just been opened. */
export function addressAfterOpening({ kind, workshop }: Opened): string {
  return addressOf(pageBehind[kind], { workshop });
}

const pageBehind = { join: "seat", projector: "wall", facilitator: "prepare" } as const;

export type CodeProblem = "incomplete" | "notACode";

/** What was typed, as a code to send, or what to say about it. */
export function checkCode(typed: string): { readonly code: string } | { readonly problem: CodeProblem } {
  const code = readCode(typed, JOIN_CODE_LENGTH);
  if (code !== undefined) return { code };
  return { problem: typed.length < JOIN_CODE_LENGTH ? "incomplete" : "notACode" };
}

export interface SeatForm {
  readonly name: string;
  readonly group: string | undefined;
}

export interface SeatProblems {
  readonly name?: NameProblem;
  readonly group?: "missing";
}

export type CheckedSeat =
  | { readonly seat: { readonly name: string; readonly group: string } }
  | { readonly problems: SeatProblems };

/** A name and a group to send, or everything that is still missing at once. */
export function checkSeat({ name, group }: SeatForm, groups: Door["groups"]): CheckedSeat {
  const cleaned = cleanName(name);
  const chosen = groups.find(({ id }) => id === group);
  if ("name" in cleaned && chosen) return { seat: { name: cleaned.name, group: chosen.id } };
  return {
    problems: {
      ...("problem" in cleaned && { name: cleaned.problem }),
      ...(!chosen && { group: "missing" as const }),
    },
  };
}

/** The group that is chosen before anybody chooses: only where there is no choice. */
export function groupToBeginWith(groups: Door["groups"]): string | undefined {
  return groups.length === 1 ? groups[0]?.id : undefined;
}

export type CheckedReturn =
  | { readonly seat: { readonly name: string; readonly returnCode: string } }
  | { readonly problems: { readonly name?: NameProblem; readonly returnCode?: "incomplete" } };

/** A name and a return code to send, or everything that is still missing at once. */
export function checkReturn({
  name,
  returnCode,
}: {
  readonly name: string;
  readonly returnCode: string;
}): CheckedReturn {
  const cleaned = cleanName(name);
  const code = readCode(returnCode, RETURN_CODE_LENGTH);
  if ("name" in cleaned && code !== undefined) return { seat: { name: cleaned.name, returnCode: code } };
  return {
    problems: {
      ...("problem" in cleaned && { name: cleaned.problem }),
      ...(code === undefined && { returnCode: "incomplete" as const }),
    },
  };
}
