// Whatever happens at once in a vote, and in whatever order: no ballot counts beyond its budget, the totals are the sum of
// the ballots that were accepted, and after the close no file tells anybody's.
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@minga/server/storage/sqlite/sqliteStore.ts";
import { deleteRecord } from "@minga/shared/document/table.ts";
import { items } from "@minga/shared/items/items.ts";
import { documentName, groupDocument } from "@minga/shared/protocol/documents.ts";
import { changeGroup } from "@minga/shared/protocol/http/join.ts";
import { closeRound, readEntry } from "@minga/shared/protocol/http/rounds.ts";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findIn } from "../drivers/dataFolder.ts";
import type { Visitor } from "../drivers/http.ts";
import { cast, FIVE_DOTS, layAll, open, published } from "../drivers/voting.ts";
import { openVotingHouse, type VotingHouse } from "../drivers/votingHouse.ts";

const PEOPLE = 5;
const NOTES = 4;

/** Of a person's two devices, one puts dots on the notes by their place, or what it put last once more. */
interface Put {
  readonly person: number;
  readonly device: number;
  readonly dots: readonly number[];
  readonly isRetry: boolean;
}

/** What happens at once; a deletion and a move happen alone, so that it is known what they came before. */
type Step =
  | { readonly kind: "put"; readonly puts: readonly Put[]; readonly closers: number }
  | { readonly kind: "delete"; readonly note: number }
  | { readonly kind: "move"; readonly person: number; readonly group: number };

const put = fc.record({
  person: fc.nat(PEOPLE - 1),
  device: fc.nat(1),
  dots: fc.array(fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 4), { minLength: NOTES, maxLength: NOTES }),
  isRetry: fc.boolean(),
});
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("put" as const), puts: fc.array(put), closers: fc.constant(0) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), note: fc.nat(NOTES - 1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("move" as const), person: fc.nat(PEOPLE - 1), group: fc.nat(1) }),
  },
);
const ending = fc.record({
  kind: fc.constant("put" as const),
  puts: fc.array(put),
  closers: fc.integer({ min: 1, max: 3 }),
});

let folder: string;
let hall: VotingHouse;
let people: readonly Visitor[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "minga-votes-"));
  hall = await openVotingHouse({ store: await openSqliteStore({ folder, random: randomBytes }) });
  const seats = [];
  for (let count = 0; count < PEOPLE; count += 1) seats.push(await hall.seat());
  people = seats.map(({ visitor }) => visitor);
});
afterEach(async () => {
  await hall.house.close();
  await rm(folder, { recursive: true, force: true });
});

test("votes are counted once and told by nobody, whatever the interleaving", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), ending, fc.array(put), async (steps, end, late) => {
      const vote = await beginVote();
      for (const each of [...steps, end]) await vote.take(each);
      const before = await vote.result();
      await vote.take({ kind: "put", puts: late, closers: 1 });
      expect(await vote.result()).toEqual(before);
      expect(before).toEqual(vote.expected());
      expect(await findIn(folder, vote.ballots())).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

/** A round with notes of its own, and a count of what it should come to. */
async function beginVote() {
  const { workshop, groups, facilitator, house } = hall;
  const [group = ""] = groups;
  const commands = house.app.commands;
  const document = groupDocument(workshop.id, group);
  const notes = Array.from({ length: NOTES }, () => randomBytes(9).toString("base64url"));
  const alive = new Set(notes);
  const seats = people.map(() => 0);
  /** By person, then by revision. */
  const accepted = people.map(() => new Map<number, Readonly<Record<string, number>>>());
  const lastPut = new Map<string, { value: Readonly<Record<string, number>>; revision: number }>();
  const seen = new Map<string, number>();
  const stored = new Set<string>();
  house.pass(10_000);
  for (const person of people.keys()) await move(person, 0);
  await commands.rooms.write(document, (doc) => {
    doc.getMap(items.name).clear();
    layAll(doc, notes);
  });
  const round = await open(facilitator, { workshop: workshop.id, groups: [group] });
  const params = { workshop: workshop.id, round };

  return {
    async take(happening: Step): Promise<void> {
      if (happening.kind === "move") return move(happening.person, happening.group);
      if (happening.kind === "delete") {
        const note = notes[happening.note] ?? "";
        alive.delete(note);
        return commands.rooms.write(document, (doc) => deleteRecord(doc, items, note));
      }
      const closing = Array.from({ length: happening.closers }, () => facilitator.ask(closeRound, { params }));
      await Promise.all([...happening.puts.map(vote), ...closing]);
    },
    async result() {
      const doc = documentName("workshop", workshop.id);
      const { closedAt, results } = await commands.rooms.read(doc, (read) => published(read, round));
      expect(closedAt).toBeDefined();
      return results[group];
    },
    expected() {
      const ballots = accepted
        .filter((_, person) => seats[person] === 0)
        .map((byRevision) => remaining(byRevision.get(Math.max(0, ...byRevision.keys())) ?? {}))
        .filter((ballot) => Object.keys(ballot).length > 0);
      const totals: Record<string, number> = {};
      for (const ballot of ballots) {
        expect(isWithin(ballot)).toBe(true);
        for (const [note, dots] of Object.entries(ballot)) totals[note] = (totals[note] ?? 0) + dots;
      }
      const dots = Object.values(totals).reduce((sum, count) => sum + count, 0);
      const counts = { kind: "vote", ballots: ballots.length, dots, candidates: alive.size };
      return ballots.length < 3 ? counts : { ...counts, totals };
    },
    ballots: () => stored,
  };

  async function vote({ person, device, dots, isRetry }: Put): Promise<void> {
    const name = `${person} ${device}`;
    const fresh = { value: onNotes(dots), revision: seen.get(name) ?? 0 };
    const sent = (isRetry ? lastPut.get(name) : undefined) ?? fresh;
    lastPut.set(name, sent);
    const voter = people[person];
    if (!voter) return;
    const code = await cast(voter, { ...params, ...sent }).then(
      ({ revision, dropped }) => {
        const kept = Object.entries(sent.value).filter(([note]) => !dropped.includes(note));
        const ballot = Object.fromEntries(kept.sort());
        expect(isWithin(ballot)).toBe(true);
        if (!accepted[person]?.has(revision)) accepted[person]?.set(revision, ballot);
        if (kept.length > 0) stored.add(JSON.stringify(ballot));
        seen.set(name, revision);
        return "ok";
      },
      (error: { readonly code: string }) => error.code,
    );
    expect(["ok", "entry-changed", "ballot-over-budget", "round-closed", "round-not-yours"]).toContain(code);
    if (code === "ballot-over-budget") expect(isWithin(remaining(sent.value))).toBe(false);
    if (code === "round-not-yours") expect(seats[person]).toBe(1);
    if (code === "entry-changed") {
      const now = await voter.ask(readEntry, { params }).catch(() => undefined);
      if (now) seen.set(name, now.revision);
    }
  }

  async function move(person: number, to: number): Promise<void> {
    seats[person] = to;
    await people[person]?.ask(changeGroup, { params: { workshop: workshop.id }, body: { group: groups[to] ?? "" } });
  }

  function onNotes(dots: readonly number[]): Readonly<Record<string, number>> {
    return Object.fromEntries(notes.map((note, index) => [note, dots[index] ?? 0]).filter(([, count]) => count !== 0));
  }

  function remaining(ballot: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
    return Object.fromEntries(Object.entries(ballot).filter(([note]) => alive.has(note)));
  }
}

function isWithin(ballot: Readonly<Record<string, number>>): boolean {
  const counts = Object.values(ballot);
  const sum = counts.reduce((total, count) => total + count, 0);
  return sum <= FIVE_DOTS.dots && counts.every((count) => count <= FIVE_DOTS.most);
}
