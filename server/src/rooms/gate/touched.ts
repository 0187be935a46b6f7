// The records that an update touches, each once, and the first of them that its author may not.
import type { Role } from "@minga/shared/core/roles.ts";
import type { Table } from "@minga/shared/document/table.ts";
import { malformed, type Refusal, type Touch } from "./verdict.ts";
import type { Whereabouts } from "./whereabouts.ts";

export interface Touched {
  add(where: Whereabouts): void;
  touches(): readonly Touch[];
  refusal(): Refusal | undefined;
}

export function createTouched(parts: {
  readonly tables: ReadonlyMap<string, Table<unknown>>;
  readonly role: Role;
}): Touched {
  const { tables, role } = parts;
  const records = new Map<string, Touch>();
  let refusal: Refusal | undefined;

  return {
    add(where) {
      // Nobody will ever see what happens under something that is gone.
      if (where === "gone" || where === "nowhere") return;
      const table = tables.get(where.table);
      if (table === undefined) refusal ??= malformed("no such table");
      else if (!table.writers.includes(role)) refusal ??= notAllowed(table.name);
      else records.set(`${table.name}/${where.key}`, { table, key: where.key });
    },
    touches: () => [...records.values()],
    refusal: () => refusal,
  };
}

function notAllowed(table: string): Refusal {
  return { kind: "refuse", reason: "notAllowed", why: `may not write ${table}` };
}
