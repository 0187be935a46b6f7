// What a group of the sample workshop decided: where its ideas stand on the matrix, and what it will do in which quarter.
import type { Board } from "@minga/shared/boards/boards.ts";
import { placeScores } from "@minga/shared/boards/matrix/operations.ts";
import { startInitiative } from "@minga/shared/boards/roadmap/operations.ts";
import { type Day, quarterOf } from "@minga/shared/core/day.ts";
import { dependOn, linkSource } from "@minga/shared/items/linkOperations.ts";
import type { SampleGroup } from "@minga/shared/templates/sample/sampleGroup.ts";
import type * as Y from "yjs";
import { scheduledAt } from "./sampleMoments.ts";

export function scoreIdeas(
  doc: Y.Doc,
  { notes }: SampleGroup,
  { board, declared }: { readonly board: string; readonly declared: Pick<Board, "axes"> },
): void {
  const scores = new Map(notes.flatMap(({ id, score }) => (score === undefined ? [] : [[id, score] as const])));
  placeScores(doc, board, { declared, scores });
}

interface Schedule {
  readonly board: string;
  /** Its quarter is the sample's first. */
  readonly firstDay: Day;
  readonly now: number;
  /** The group's place among the groups. */
  readonly index: number;
}

export function schedule(doc: Y.Doc, { initiatives }: SampleGroup, { board, firstDay, now, index }: Schedule): void {
  const first = quarterOf(firstDay);
  for (const [place, { id, text, lane, quarters, isMilestone = false, madeFrom }] of initiatives.entries()) {
    const [from, ...others] = madeFrom;
    startInitiative(doc, board, {
      id,
      from,
      lane,
      start: first + quarters[0],
      end: first + quarters[1],
      isMilestone,
      text,
      color: "yellow",
      createdAt: scheduledAt(now, { place, of: initiatives.length, group: index }),
    });
    for (const other of others) linkSource(doc, { from: id, to: other });
  }
  for (const { id, waitsFor } of initiatives) for (const to of waitsFor) dependOn(doc, { from: id, to });
}
