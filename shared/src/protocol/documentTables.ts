// Which tables each document holds. Cut along write permission.
import { boards } from "../boards/boards.ts";
import { placements } from "../boards/placement.ts";
import { type Migration, schemaTable } from "../document/migrate.ts";
import type { Table } from "../document/table.ts";
import { groups } from "../facilitation/groups.ts";
import { live } from "../facilitation/live.ts";
import { meta } from "../facilitation/meta.ts";
import { people } from "../facilitation/people.ts";
import { results, rounds } from "../facilitation/rounds.ts";
import { stages } from "../facilitation/stages.ts";
import { items } from "../items/items.ts";
import { links } from "../items/links.ts";
import { actions, indicators, milestones } from "../plan/actions.ts";
import { checkIns } from "../plan/checkIns.ts";
import { commitments } from "../plan/commitments.ts";
import { sources } from "../plan/sources.ts";
import type { DocumentKind } from "./documents.ts";

interface Declaration {
  // A table of any record: the gate and the readers only need what every table has.
  readonly tables: readonly Table<unknown>[];
  readonly migrations: readonly Migration[];
}

export const documents: Readonly<Record<DocumentKind, Declaration>> = {
  workshop: { tables: [schemaTable, meta, stages, boards, groups, people, live, rounds, results], migrations: [] },
  group: { tables: [schemaTable, items, placements, links], migrations: [] },
  plan: { tables: [schemaTable, actions, indicators, milestones, sources, commitments, checkIns], migrations: [] },
};
