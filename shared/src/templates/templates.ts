// The registry of workshop templates, in the order in which they are offered: one line each.
import { blank } from "./blank.ts";
import { brainstormAndVote } from "./brainstormAndVote.ts";
import { howMightWe } from "./howMightWe.ts";
import { rutaDigital } from "./rutaDigital.ts";
import type { Template } from "./template.ts";

export const templates = [rutaDigital, brainstormAndVote, howMightWe, blank] as const;
export type TemplateId = (typeof templates)[number]["id"];

/** The template of that name; undefined for a name from outside that is none of ours. */
export function findTemplate(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}
