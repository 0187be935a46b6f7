// Makes the content of a new workshop from a template: plain records in one language, ready to be written.

import type { Board } from "../boards/boards.ts";
import { type BoardKind, boardKinds } from "../boards/kinds.ts";
import type { Day } from "../core/day.ts";
import { type Language, localize } from "../core/localized.ts";
import type { Group } from "../facilitation/groups.ts";
import type { Stage } from "../facilitation/stages.ts";
import { boardParts } from "./boardParts.ts";
import type { LocalizedLines } from "./methods/method.ts";
import { method } from "./methods.ts";
import { type AgendaBlock, numberedGroup, type Template, type TemplateBoard, type TemplateStage } from "./template.ts";

/** A record without its order key: the order is that of the list. */
export type Draft<R> = Omit<R, "order"> & { readonly id: string };

export interface WorkshopDraft {
  readonly boards: readonly Draft<Board>[];
  readonly stages: readonly Draft<Stage>[];
  readonly groups: readonly Draft<Group>[];
}

interface Choice {
  readonly language: Language;
  /** First day of the workshop, or today where nobody has set one: roadmaps begin with its quarter. */
  readonly firstDay: Day;
  /** How many groups; those beyond the template's own are only numbered. */
  readonly groupCount?: number;
}

/** Boards of a kind that does not exist yet are left out, and the stages that wanted them name no board. */
export function workshopFromTemplate(template: Template, choice: Choice): WorkshopDraft {
  const boards = template.boards.flatMap((board) => boardRecords(board, choice));
  const known = new Set(boards.map((board) => board.id));
  const stages = template.blocks.flatMap((block) => stageRecords(block, { language: choice.language, boards: known }));
  return { boards, stages, groups: groupRecords(template, choice) };
}

/** One record, or none where the kind does not exist yet. */
function boardRecords(board: TemplateBoard, { language, firstDay }: Choice): readonly Draft<Board>[] {
  const kind = boardKinds.find((known: BoardKind) => known === board.kind);
  if (kind === undefined) return [];
  const brought = board.method === undefined ? undefined : method(board.method);
  return [
    {
      id: board.id,
      kind,
      title: localize(board.title, language),
      ...(board.method !== undefined && { method: board.method }),
      ...boardParts({ kind, method: brought, language, firstDay }),
    },
  ];
}

interface StageContext {
  readonly language: Language;
  readonly boards: ReadonlySet<string>;
}

function stageRecords(block: AgendaBlock, { language, boards }: StageContext): readonly Draft<Stage>[] {
  let minute = minuteOfDay(block.startsAt);
  return block.stages.map((stage) => {
    const startsAt = clockTime(minute);
    minute += stage.minutes;
    return {
      ...spokenParts(stage, language),
      id: stage.id,
      mode: stage.mode,
      minutes: stage.minutes,
      day: block.day,
      startsAt,
      ...(block.session === undefined ? {} : { session: block.session }),
      ...(stage.method === undefined ? {} : { method: stage.method }),
      ...(stage.board !== undefined && boards.has(stage.board) ? { board: stage.board } : {}),
    };
  });
}

function spokenParts(stage: TemplateStage, language: Language) {
  const steps = stage.method === undefined ? undefined : method(stage.method).steps;
  return {
    title: localize(stage.title, language),
    prompt: localize(stage.prompt, language),
    instructions: paragraph(stage.instructions, language),
    notes: paragraph(stage.notes ?? steps, language),
  };
}

function paragraph(lines: LocalizedLines | undefined, language: Language): string {
  return lines === undefined ? "" : lines[language].join("\n");
}

function groupRecords(template: Template, { language, groupCount }: Choice): readonly Draft<Group>[] {
  return Array.from({ length: groupCount ?? template.groups.length }, (_, index) => {
    const { id, name, topic } = template.groups[index] ?? numberedGroup(index + 1);
    return { id, name: localize(name, language), topic: topic ? localize(topic, language) : "", challenge: "" };
  });
}

/** Minutes since midnight of "08:30". */
function minuteOfDay(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
