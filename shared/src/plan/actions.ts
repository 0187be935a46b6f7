// A group's plan: one record an action, with what belongs to it in tables of their own, so that two people never write
// the same value. Fields follow the action-plan form of public administrations in the region.
import type * as Y from "yjs";
import * as z from "zod/mini";
import { daySchema } from "../core/day.ts";
import { idPattern, pairPattern } from "../core/ids.ts";
import { members } from "../core/roles.ts";
import { readable } from "../document/readable.ts";
import { declareTable, liveMap, type Table } from "../document/table.ts";
import { momentSchema } from "../items/item.ts";
import { isCommitted, wasCommitted } from "./commitments.ts";
import { givenCode } from "./sources.ts";

export type ActionId = string;

/** Longest objective, action and deliverable, in UTF-16 units. */
export const ACTION_TEXT_LIMIT = 240;

const long = z.string().check(z.maxLength(ACTION_TEXT_LIMIT));
const line = z.string().check(z.maxLength(160));
const lines = z.array(line).check(z.maxLength(12));
const grade = z.number().check(z.int(), z.gte(1), z.lte(5));

export const priorities = ["high", "medium", "low"] as const;
export const resourceKinds = ["none", "staff", "budgeted", "to-be-funded", "cooperation"] as const;

const resourcesSchema = z.strictObject({
  kind: z.enum(resourceKinds),
  amountUsd: z.exactOptional(z.number().check(z.gte(0), z.lte(1e12))),
  source: line,
});
export type Resources = z.infer<typeof resourcesSchema>;

const riskSchema = z.strictObject({ text: long, probability: grade, impact: grade, response: long });
export type Risk = z.infer<typeof riskSchema>;

const actionSchema = z.strictObject({
  /** Place in the plan. */
  order: z.string().check(z.maxLength(100)),
  createdAt: momentSchema,
  /** «A1.2»: group and number, given once by the server. */
  code: z.string().check(z.regex(/^A\d{1,3}\.\d{1,4}$/)),
  objective: long,
  action: long,
  deliverable: long,
  /** A unit or post, never a person's name. */
  ownerUnit: z.exactOptional(line),
  ownerRole: z.exactOptional(line),
  coResponsible: z.exactOptional(lines),
  partners: z.exactOptional(lines),
  start: z.exactOptional(daySchema),
  end: z.exactOptional(daySchema),
  resources: z.exactOptional(resourcesSchema),
  /** Codes such as "16.6"; the first is the main one. */
  sdgTargets: z.exactOptional(z.array(z.string().check(z.maxLength(8))).check(z.maxLength(3))),
  priority: z.exactOptional(z.enum(priorities)),
  risk: z.exactOptional(riskSchema),
  planLink: z.exactOptional(long),
});
export type Action = z.infer<typeof actionSchema>;

/** Made by the server from a snapshot; written by the group until it is committed. */
export const actions: Table<Action> = declareTable({
  name: "actions",
  shape: "map",
  writers: members,
  textFields: ["objective", "action", "deliverable"],
  fixedFields: ["code", "createdAt"],
  key: idPattern,
  schema: actionSchema,
  isLocked: (doc, key) => isClosed(doc, key) || !hasItsCode(doc, key),
  read: readable(actionSchema, {
    order: () => "",
    createdAt: () => 0,
    code: () => "A0.0",
    objective: () => "",
    action: () => "",
    deliverable: () => "",
  }),
});

/** Bound; or bound once and just deleted, for a promise is corrected or given up and does not vanish. */
function isClosed(doc: Y.Doc, action: ActionId): boolean {
  return isCommitted(doc, action) || (wasCommitted(doc, action) && liveMap(doc, actions, action) === undefined);
}

/** A draft may be deleted, and come back; under another code, or made by anybody but the server, it is none of ours. */
function hasItsCode(doc: Y.Doc, action: ActionId): boolean {
  const given = givenCode(doc, action);
  const record = liveMap(doc, actions, action);
  return given !== undefined && (record === undefined || record.get("code") === given);
}

/** The key of what belongs to an action: an indicator, a milestone, a check-in. */
export function partOf(action: ActionId, id: string): string {
  return `${action}/${id}`;
}

export function readPartKey(key: string): { readonly action: ActionId; readonly id: string } {
  const slash = key.indexOf("/");
  return { action: key.slice(0, slash), id: key.slice(slash + 1) };
}

export const indicatorUnits = ["%", "number", "days", "hours", "minutes", "yes-no", "index"] as const;
export const directions = ["up", "down", "maintain"] as const;
export const frequencies = ["monthly", "quarterly", "half-yearly", "yearly"] as const;

const amount = z.number().check(z.gte(-1e12), z.lte(1e12));

const indicatorSchema = z.strictObject({
  name: long,
  unit: z.enum(indicatorUnits),
  direction: z.enum(directions),
  /** `to-be-set`: not known yet; `date` then says when it will be. */
  baseline: z.strictObject({
    status: z.enum(["known", "to-be-set"]),
    value: z.exactOptional(amount),
    date: z.exactOptional(daySchema),
  }),
  target: z.strictObject({ value: z.exactOptional(amount), date: z.exactOptional(daySchema) }),
  frequency: z.exactOptional(z.enum(frequencies)),
  verification: z.string().check(z.maxLength(ACTION_TEXT_LIMIT)),
  order: z.string().check(z.maxLength(100)),
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const indicators = declareTable<Indicator>({
  name: "indicators",
  shape: "value",
  writers: members,
  key: pairPattern,
  schema: indicatorSchema,
  isLocked: (doc, key) => isClosed(doc, readPartKey(key).action),
  read: readable(indicatorSchema, {
    name: () => "",
    unit: () => "number" as const,
    direction: () => "up" as const,
    baseline: () => ({ status: "to-be-set" as const }),
    target: () => ({}),
    verification: () => "",
    order: () => "",
  }),
});

const milestoneSchema = z.strictObject({
  title: long,
  due: z.exactOptional(daySchema),
  evidence: long,
  order: z.string().check(z.maxLength(100)),
});
export type Milestone = z.infer<typeof milestoneSchema>;

export const milestones = declareTable<Milestone>({
  name: "milestones",
  shape: "value",
  writers: members,
  key: pairPattern,
  schema: milestoneSchema,
  isLocked: (doc, key) => isClosed(doc, readPartKey(key).action),
  read: readable(milestoneSchema, { title: () => "", evidence: () => "", order: () => "" }),
});
