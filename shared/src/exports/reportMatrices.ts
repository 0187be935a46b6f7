// The matrices of a group in a report: everything with a score as one ranked list.
import type { BoardId } from "../boards/placement.ts";
import { rankItems, type Votes } from "../boards/ranking.ts";
import { rangeOf } from "../boards/scores.ts";
import { inOrder } from "../document/inOrder.ts";
import type { ReportItem } from "./reportIdeas.ts";
import type { OneGroup } from "./reportTables.ts";

export interface ReportScore extends ReportItem {
  readonly rank: number;
  /** The name of the part it lies in; "" where the board declares none there. */
  readonly quadrant: string;
  readonly x: number;
  readonly y: number;
  readonly dots?: number;
}

export interface ReportMatrix {
  readonly id: BoardId;
  readonly title: string;
  /** What is measured, and from where to where. */
  readonly xLabel: string;
  readonly yLabel: string;
  readonly least: number;
  readonly most: number;
  readonly scores: readonly ReportScore[];
}

/** Matrices on which nothing stands are left out. */
export function reportMatrices({ workshop, items, placements }: OneGroup, votes: Votes): readonly ReportMatrix[] {
  return inOrder(workshop.boards)
    .filter(({ kind }) => kind === "matrix")
    .flatMap((declared) => {
      const { id: board, title, axes } = declared;
      const ranked = rankItems({ board, declared, items, placements, votes });
      const scores = ranked.map(({ id, item, score, quadrant, rank }): ReportScore => {
        const dots = votes.get(id)?.dots;
        const { kind, text, color } = item;
        const place = { rank, quadrant: quadrant?.title ?? "", ...score };
        return { id, kind, text, color, ...place, ...(dots !== undefined && { dots }) };
      });
      const { least, most } = rangeOf(declared);
      const labels = { xLabel: axes?.x.label ?? "", yLabel: axes?.y.label ?? "" };
      return scores.length === 0 ? [] : [{ id: board, title, ...labels, least, most, scores }];
    });
}
