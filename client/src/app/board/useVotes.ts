// What the votes of one group said, from what closed rounds have published.
import { type VoteStanding, votesOf } from "@minga/shared/facilitation/rounds/vote/standings.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { useMemo } from "react";
import { useTable } from "../workshop/useSharedDocument.ts";
import type { WorkshopTables } from "../workshop/workshopTables.ts";

export function useVotes(tables: WorkshopTables, group: string | undefined): ReadonlyMap<ItemId, VoteStanding> {
  const rounds = useTable(tables.rounds);
  const results = useTable(tables.results);
  return useMemo(
    () => (group === undefined ? new Map() : votesOf({ rounds, results }, group)),
    [rounds, results, group],
  );
}
