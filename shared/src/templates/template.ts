// What a template of a workshop is made of: blocks of an agenda, the stages inside them, the boards those work on.
import type { Localized } from "../core/localized.ts";
import type { StageMode } from "../facilitation/stages.ts";
import type { LocalizedLines, PlannedBoardKind } from "./methods/method.ts";
import { type MethodId, method } from "./methods.ts";

export interface TemplateStage {
  readonly id: string;
  readonly mode: StageMode;
  readonly minutes: number;
  readonly title: Localized;
  /** What participants are asked. */
  readonly prompt: Localized;
  /** What participants do, a line a step. */
  readonly instructions?: LocalizedLines;
  /** What facilitators are reminded of; without it, the steps of the method. */
  readonly notes?: LocalizedLines;
  readonly method?: MethodId;
  /** A board of the same template; consecutive stages may share one. */
  readonly board?: string;
}

/** A stretch of the agenda with a beginning; its stages follow one another without a gap and fill it. */
export interface AgendaBlock {
  readonly day: number;
  /** Local time, "08:30". */
  readonly startsAt: string;
  readonly minutes: number;
  readonly session?: string;
  readonly stages: readonly TemplateStage[];
}

export interface TemplateBoard {
  readonly id: string;
  /** A kind that does not exist yet keeps the board out of workshops made today. */
  readonly kind: PlannedBoardKind;
  readonly title: Localized;
  readonly method?: MethodId;
}

export interface TemplateGroup {
  readonly id: string;
  readonly name: Localized;
  readonly topic?: Localized;
}

export interface TemplateSession {
  readonly id: string;
  readonly title: Localized;
}

export interface Template {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly sessions: readonly TemplateSession[];
  readonly boards: readonly TemplateBoard[];
  readonly blocks: readonly AgendaBlock[];
  readonly groups: readonly TemplateGroup[];
}

/** The board that a method brings, under the method's own name unless another is given. */
export function methodBoard(
  id: MethodId,
  own: { readonly id?: string; readonly title?: Localized } = {},
): TemplateBoard {
  const { name, boardKind } = method(id);
  return { id: own.id ?? id, kind: boardKind ?? "notes", title: own.title ?? name, method: id };
}

/** Groups that are only numbered: «Mesa 1», «Mesa 2»… */
export function numberedGroups(count: number): readonly TemplateGroup[] {
  return Array.from({ length: count }, (_, index) => numberedGroup(index + 1));
}

export function numberedGroup(number: number): TemplateGroup {
  return { id: `m${number}`, name: { es: `Mesa ${number}`, en: `Table ${number}` } };
}
