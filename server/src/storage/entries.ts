// What people answer alone while a round is open. These rows are the only place where it is, and they go when it closes.
import type { Catalogue } from "./catalogue.ts";
import type { Statement } from "./store.ts";
import type { EntryRow } from "./tables.ts";

export interface StoredEntry {
  readonly round: string;
  readonly member: string;
  readonly workshop: string;
  /** Where the member sat when it was put; "plenary" for a round of everybody. */
  readonly group: string;
  /** JSON. */
  readonly value: string;
  readonly revision: number;
  readonly isDone: boolean;
  readonly updatedAt: number;
}

/** Takes the place of the member's entry before. */
export function putEntry(catalogue: Catalogue, { isDone, updatedAt, ...entry }: StoredEntry): Statement {
  const row: EntryRow = { ...entry, done: isDone ? 1 : 0, updated_at: updatedAt };
  const { round: _round, member: _member, ...rest } = row;
  return catalogue
    .insertInto("entries")
    .values(row)
    .onConflict((conflict) => conflict.columns(["round", "member"]).doUpdateSet(rest))
    .compile();
}

export async function findEntry(
  catalogue: Catalogue,
  { round, member }: Pick<StoredEntry, "round" | "member">,
): Promise<StoredEntry | undefined> {
  const row = await catalogue
    .selectFrom("entries")
    .selectAll()
    .where("round", "=", round)
    .where("member", "=", member)
    .executeTakeFirst();
  if (!row) return undefined;
  const { done, updated_at, ...entry } = row;
  return { ...entry, isDone: done === 1, updatedAt: updated_at };
}

/** An entry, and where its member sits now: undefined for who sits nowhere. */
export interface SeatedEntry extends Pick<StoredEntry, "member" | "group" | "value" | "isDone"> {
  readonly seat: string | undefined;
}

/** In the order of the members' arrival. */
export async function listEntries(catalogue: Catalogue, round: string): Promise<readonly SeatedEntry[]> {
  const rows = await catalogue
    .selectFrom("entries")
    .innerJoin("members", "members.id", "entries.member")
    .select(["entries.member", "entries.group", "entries.value", "entries.done", "members.group as seat"])
    .where("entries.round", "=", round)
    .orderBy("members.number")
    .execute();
  return rows.map(({ done, seat, ...entry }) => ({ ...entry, isDone: done === 1, seat: seat ?? undefined }));
}

/**
 * Deletes a round's entries, to be committed with `forgets`. Emptying the whole table is what overwrites each of its
 * pages: SQLite overwrites what it deletes, but not what a row leaves behind when it moves to another page, and a page
 * that is shared with another round's entries would keep that.
 */
export function forgetEntries(catalogue: Catalogue, round: string): readonly Statement[] {
  return [
    { sql: "CREATE TEMP TABLE kept_entries AS SELECT * FROM entries WHERE round <> ?", parameters: [round] },
    catalogue.deleteFrom("entries").compile(),
    { sql: "INSERT INTO entries SELECT * FROM temp.kept_entries", parameters: [] },
    { sql: "DROP TABLE temp.kept_entries", parameters: [] },
  ];
}
