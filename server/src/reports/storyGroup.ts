// One group in a report's story: what it wrote, how it grouped, chose, ordered and scheduled, and what it undertakes.

import type { ReportGroup } from "@minga/shared/exports/report.ts";
import type { ReportNote } from "@minga/shared/exports/reportIdeas.ts";
import type { ReportMatrix } from "@minga/shared/exports/reportMatrices.ts";
import type { ReportLane, ReportRoadmap } from "@minga/shared/exports/reportRoadmaps.ts";
import type { ReportVote } from "@minga/shared/exports/reportVotes.ts";
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { Block, Chapter } from "./story.ts";
import { tellPlan } from "./storyPlan.ts";
import type { Writing } from "./writing.ts";

export function tellGroup(group: ReportGroup, writing: Writing): Chapter {
  const { text, number } = writing;
  const work = [
    ...tellNotes(group, writing),
    ...tellThemes(group, writing),
    ...tellVotes(group.votes, writing),
    ...tellMatrices(group.matrices, writing),
    ...tellRoadmaps(group.roadmaps, writing),
  ];
  const facts: Block = {
    kind: "facts",
    facts: [
      ...(group.challenge === "" ? [] : [[text("report.challenge"), group.challenge] as const]),
      [text("report.people"), number(group.people)],
    ],
  };
  const hasNothing = work.length === 0 && group.plan.length === 0;
  const nothing: Block = { kind: "paragraph", text: text("report.nothing") };
  const blocks = hasNothing ? [nothing] : [...work, ...tellPlan(group.plan, writing)];
  return { title: groupTitle(group, writing), blocks: [facts, ...blocks] };
}

/** «Mesa 2 · Organizaciones» */
export function groupTitle({ id, name, topic }: Pick<ReportGroup, "id" | "name" | "topic">, { text }: Writing): string {
  if (id === PLENARY) return text("report.plenary");
  return topic === "" ? name : text("report.groupTitle", { name, topic });
}

function tellNotes({ boards, unplaced }: ReportGroup, { text, words }: Writing): readonly Block[] {
  const list = (notes: readonly ReportNote[]): Block => ({
    kind: "list",
    entries: notes.map((note) => words(note.text)),
  });
  const blocks = boards.flatMap(({ title, sections }): readonly Block[] => [
    { kind: "heading", level: 4, text: title },
    ...sections.flatMap((section): readonly Block[] => [
      // Where a board has no parts, its own heading is enough.
      ...(section.title === undefined && sections.length === 1
        ? []
        : [{ kind: "heading", level: 5, text: section.title ?? text("report.notes.loose") } as const]),
      list(section.notes),
    ]),
  ]);
  const rest: readonly Block[] =
    unplaced.length === 0 ? [] : [{ kind: "heading", level: 4, text: text("report.notes.unplaced") }, list(unplaced)];
  return chapterPart(text("report.notes.title"), [...blocks, ...rest]);
}

function tellThemes({ themes }: ReportGroup, { text, words }: Writing): readonly Block[] {
  return chapterPart(
    text("report.themes.title"),
    themes.flatMap((theme): readonly Block[] => [
      { kind: "heading", level: 4, text: words(theme.text) },
      theme.notes.length === 0
        ? { kind: "paragraph", text: text("report.themes.empty") }
        : { kind: "list", entries: theme.notes.map((note) => words(note.text)) },
    ]),
  );
}

function tellVotes(votes: readonly ReportVote[], { text, number, day, words }: Writing): readonly Block[] {
  return chapterPart(
    text("report.vote.title"),
    votes.flatMap((vote): readonly Block[] => {
      const { board, closedOn, criterion, dots, most, ballots, given, candidates, isWithheld, places } = vote;
      const caption = text("report.vote.caption", { day: day(closedOn), board });
      const table: Block = {
        kind: "table",
        caption,
        columns: [
          { title: text("report.idea"), share: 8 },
          { title: text("report.votes"), share: 1, isNumber: true },
          { title: text("report.rank"), share: 2, isNumber: true },
        ],
        rows: places.map(({ item, dots: got, rank, isTied }) => [
          item === undefined ? text("report.deleted") : words(item.text),
          number(got),
          isTied ? `${number(rank)} (${text("report.vote.tied")})` : number(rank),
        ]),
      };
      return [
        { kind: "heading", level: 4, text: caption },
        {
          kind: "facts",
          facts: [
            [text("report.vote.criterion"), words(criterion)],
            [text("report.vote.rules"), text("report.vote.rulesMost", { dots, most })],
            [text("report.vote.ballots"), number(ballots)],
            [text("report.vote.given"), number(given)],
            [text("report.vote.candidates"), number(candidates)],
          ],
        },
        ...(places.length > 0
          ? [table]
          : [{ kind: "paragraph", text: text(isWithheld ? "report.vote.withheld" : "report.vote.none") } as const]),
      ];
    }),
  );
}

function tellMatrices(matrices: readonly ReportMatrix[], { text, number, words }: Writing): readonly Block[] {
  return chapterPart(
    text("report.matrix.title"),
    matrices.flatMap(({ title, xLabel, yLabel, least, most, scores }): readonly Block[] => [
      { kind: "heading", level: 4, text: title },
      { kind: "paragraph", text: text("report.matrix.formula", { xLabel, yLabel, least, most }) },
      {
        kind: "table",
        caption: text("report.matrix.caption", { board: title }),
        columns: [
          { title: text("report.idea"), share: 8 },
          { title: text("report.rank"), share: 2, isNumber: true },
          { title: text("report.matrix.quadrant"), share: 4 },
          { title: yLabel, share: 2, isNumber: true },
          { title: xLabel, share: 2, isNumber: true },
          { title: text("report.votes"), share: 2, isNumber: true },
        ],
        rows: scores.map(({ text: idea, rank, quadrant, x, y, dots }) => [
          words(idea),
          number(rank),
          quadrant,
          number(y),
          number(x),
          number(dots),
        ]),
      },
    ]),
  );
}

function tellRoadmaps(roadmaps: readonly ReportRoadmap[], writing: Writing): readonly Block[] {
  const { text } = writing;
  return chapterPart(
    text("report.roadmap.title"),
    roadmaps.flatMap(({ title, lanes }) =>
      lanes.flatMap((lane): readonly Block[] => {
        const name = lane.title ?? text("report.roadmap.noLane");
        const caption = text("report.roadmap.caption", { board: title, lane: name });
        return [{ kind: "heading", level: 4, text: name }, laneTable(lane, caption, writing)];
      }),
    ),
  );
}

function laneTable({ initiatives }: ReportLane, caption: string, { text, words, quarters }: Writing): Block {
  return {
    kind: "table",
    caption,
    columns: [
      { title: text("report.roadmap.initiative"), share: 5 },
      { title: text("report.roadmap.when"), share: 3 },
      { title: text("report.roadmap.sources"), share: 5 },
      { title: text("report.roadmap.waitsFor"), share: 4 },
    ],
    rows: initiatives.map((initiative) => [
      words(initiative.text),
      initiative.isMilestone ? `${text("report.roadmap.milestone")}: ${quarters(initiative)}` : quarters(initiative),
      initiative.sources.map((source) => words(source.text)).join("\n"),
      initiative.waitsFor
        .map((other) =>
          other.isBroken ? text("report.roadmap.broken", { initiative: words(other.text) }) : words(other.text),
        )
        .join("\n"),
    ]),
  };
}

/** A part with its heading, or nothing where it has nothing to say. */
function chapterPart(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", level: 3, text: title }, ...blocks];
}
