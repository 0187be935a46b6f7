// A report with something in every place, all of it in the same words.
import type { Language } from "@minga/shared/core/localized.ts";
import { cleanTexts } from "@minga/shared/exports/cleanTexts.ts";
import type { Report } from "@minga/shared/exports/report.ts";

/** As the model makes it: clean. */
export function reportFullOf(text: string, language: Language): Report {
  const note = { id: "n1", kind: "note", text, color: "yellow", theme: text, dots: 7 } as const;
  const initiative = { id: "i1", kind: "initiative", text, color: "yellow" } as const;
  const span = { start: "2026-10-01", end: "2027-06-30" } as const;
  const source = {
    id: "n1",
    kind: "note",
    text,
    color: "yellow",
    theme: { id: "t1", text },
    votes: { round: "r1", dots: 7, rank: 1, of: 16, criterion: text },
    score: { board: "matrix", x: 2, y: 8, xLabel: text, yLabel: text, quadrant: text },
  } as const;
  return cleanTexts<Report>({
    format: "minga-report",
    version: 1,
    language,
    madeOn: "2026-11-23",
    workshop: { id: "w1", title: text, place: text, startsOn: "2026-11-23", endsOn: "2026-11-24", people: 8 },
    stages: [{ id: "s1", title: text, minutes: 30, day: 1, startsAt: "08:30" }],
    groups: [
      {
        id: "g1",
        name: text,
        topic: text,
        challenge: text,
        people: 8,
        boards: [{ id: "ideas", title: text, sections: [{ title: text, notes: [note] }, { notes: [note] }] }],
        themes: [{ id: "t1", kind: "theme", text, color: "white", dots: 3, notes: [note] }],
        unplaced: [note],
        votes: [
          {
            round: "r1",
            board: text,
            on: "notes",
            dots: 5,
            most: 2,
            criterion: text,
            closedOn: "2026-11-23",
            ballots: 8,
            given: 40,
            candidates: 16,
            isWithheld: false,
            places: [
              { id: "n1", item: note, dots: 7, rank: 1, isTied: true },
              { id: "gone", dots: 7, rank: 1, isTied: true },
            ],
          },
          {
            round: "r2",
            board: text,
            on: "both",
            dots: 5,
            most: 2,
            criterion: text,
            closedOn: "2026-11-23",
            ballots: 2,
            given: 10,
            candidates: 16,
            isWithheld: true,
            places: [],
          },
        ],
        matrices: [
          {
            id: "matrix",
            title: text,
            xLabel: text,
            yLabel: text,
            least: 0,
            most: 10,
            scores: [{ ...note, rank: 1, quadrant: text, x: 2, y: 8 }],
          },
        ],
        roadmaps: [
          {
            id: "roadmap",
            title: text,
            lanes: [
              {
                title: text,
                initiatives: [
                  {
                    ...initiative,
                    ...span,
                    isMilestone: false,
                    sources: [note],
                    waitsFor: [{ id: "i2", text, isBroken: true }],
                  },
                ],
              },
              { initiatives: [{ ...initiative, ...span, isMilestone: true, sources: [], waitsFor: [] }] },
            ],
          },
        ],
        plan: [
          {
            id: "a1",
            code: "A1.1",
            objective: text,
            action: text,
            deliverable: text,
            ownerUnit: text,
            ownerRole: text,
            coResponsible: [text],
            partners: [text],
            ...span,
            resources: { kind: "to-be-funded", amountUsd: 6000, source: text },
            sdgTargets: ["16.6", "4.4"],
            priority: "high",
            risk: { text, probability: 4, impact: 5, response: text },
            planLink: text,
            status: "in_progress",
            progress: 45,
            health: "attention",
            committedOn: "2026-11-23",
            reopenedBecause: text,
            indicators: [
              {
                id: "k1",
                name: text,
                unit: "%",
                direction: "up",
                baseline: { status: "known", value: 18.5, date: "2026-11-23" },
                target: { value: 60, date: "2027-06-30" },
                frequency: "half-yearly",
                verification: text,
              },
              {
                id: "k2",
                name: text,
                unit: "yes-no",
                direction: "maintain",
                baseline: { status: "to-be-set", date: "2027-01-31" },
                target: { value: 1 },
                verification: text,
              },
            ],
            milestones: [{ id: "h1", title: text, due: "2027-01-31", evidence: text, isReached: true }],
            checkIns: [{ on: "2027-01-31", status: "in_progress", progress: 45, note: text, evidence: text }],
            findings: [
              { rule: "R01", field: "ownerUnit", asks: text },
              { rule: "R09", field: "checkIns", asks: text },
            ],
            changes: [
              { field: "end", from: "2027-03-31", to: "2027-06-30", days: 91 },
              { field: "milestones", part: { id: "h1", name: text, field: "title" }, from: undefined, to: text },
              { field: "indicators", part: { id: "k1", name: text, field: "target" }, from: 50, to: 60 },
              { field: "indicators", part: { id: "k9", name: text, field: "name" }, from: text, to: undefined },
            ],
            origin: {
              version: "v1",
              takenOn: "2026-11-23",
              group: "g1",
              groupName: text,
              gone: true,
              initiatives: [
                {
                  id: "i1",
                  text,
                  color: "yellow",
                  board: "roadmap",
                  lane: text,
                  ...span,
                  items: [source, { ...source, id: "t1", kind: "theme", notes: [{ id: "n1", text, color: "yellow" }] }],
                },
              ],
            },
          },
        ],
      },
    ],
  });
}
