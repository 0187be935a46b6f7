// Which local copies lie on this device: of which document, whose, and how much in them the server has not seen. One
// entry a copy, so that two tabs never overwrite each other's.
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import * as z from "zod/mini";

const recordSchema = z.object({
  document: z.string(),
  lineage: z.string(),
  member: z.string(),
  /** To ask «¿Es usted?» with. */
  memberName: z.exactOptional(z.string()),
  workshop: z.exactOptional(z.string()),
  /** Changes that the server had not put on disk when they were last counted. */
  unsent: z.number(),
  /** When the oldest of them was made, by this device's clock, in ms. */
  since: z.exactOptional(z.number()),
  /** The document's history was replaced at the server: never to be merged, kept for what was not sent. */
  outdated: z.boolean(),
});
export type CopyRecord = Readonly<z.infer<typeof recordSchema>>;
export type CopyId = Pick<CopyRecord, "document" | "member" | "lineage">;

export interface LocalCopies {
  /** The copy that may be opened and merged for this person; undefined if there is none. */
  readonly find: (document: DocumentName, member: string) => CopyRecord | undefined;
  /** Notes that a copy is being kept; what an earlier note counted as unsent stays. */
  readonly keep: (record: Omit<CopyRecord, "unsent" | "since" | "outdated">) => CopyRecord;
  /** Adds to or takes from the unsent changes of a copy. */
  readonly count: (id: CopyId, change: { readonly by: number; readonly now: number }) => void;
  /** Changes in a copy that the server has not confirmed to any tab. */
  readonly unsentIn: (id: CopyId) => number;
  readonly setAside: (id: CopyId) => void;
  /** Copies with unsent changes that belong to someone else, of one workshop. */
  readonly ofOthers: (workshop: string, member: string | undefined) => readonly CopyRecord[];
  /** Deletes a copy with everything in it. */
  readonly forget: (id: CopyId) => Promise<void>;
}

interface CopiesParts {
  /** Keeps the entries; undefined where the browser forbids it, and then nothing outlives the page. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length"> | undefined;
  /** Deletes what `databaseName` names. */
  readonly deleteDatabase: (name: string) => Promise<void>;
}

const PREFIX = "minga:copy:";

/** Keyed by person, document and lineage; the server is in the origin that the browser keeps it under. */
export function databaseName({ document, member, lineage }: CopyId): string {
  return `minga:${member}:${document}:${lineage}`;
}

export function createLocalCopies({ storage, deleteDatabase }: CopiesParts): LocalCopies {
  const keyOf = (id: CopyId) => `${PREFIX}${id.member}:${id.document}:${id.lineage}`;

  function read(key: string): CopyRecord | undefined {
    try {
      const result = z.safeParse(recordSchema, JSON.parse(storage?.getItem(key) ?? "null"));
      return result.success ? result.data : undefined;
    } catch {
      return undefined;
    }
  }

  function write(record: CopyRecord): void {
    try {
      storage?.setItem(keyOf(record), JSON.stringify(record));
    } catch {
      // A full or forbidden store costs the count after a reload, never a change.
    }
  }

  function all(): readonly CopyRecord[] {
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? "");
    return keys.filter((key) => key.startsWith(PREFIX)).flatMap((key) => read(key) ?? []);
  }

  return {
    find: (document, member) =>
      all().find((record) => record.document === document && record.member === member && !record.outdated),
    keep(record) {
      const { unsent = 0, since } = read(keyOf(record)) ?? {};
      const kept = { ...record, unsent, ...(since !== undefined && { since }), outdated: false };
      write(kept);
      return kept;
    },
    count(id, { by, now }) {
      const record = read(keyOf(id));
      if (record === undefined) return;
      const { since, ...rest } = record;
      const unsent = Math.max(0, record.unsent + by);
      write({ ...rest, unsent, ...(unsent > 0 && { since: since ?? now }) });
    },
    unsentIn: (id) => read(keyOf(id))?.unsent ?? 0,
    setAside(id) {
      const record = read(keyOf(id));
      if (record) write({ ...record, outdated: true });
    },
    ofOthers: (workshop, member) =>
      all().filter((record) => record.workshop === workshop && record.member !== member && record.unsent > 0),
    async forget(id) {
      try {
        storage?.removeItem(keyOf(id));
      } catch {
        // Where it cannot be written it was not kept either.
      }
      await deleteDatabase(databaseName(id));
    },
  };
}
