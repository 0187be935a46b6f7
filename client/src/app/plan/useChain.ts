// Everything that a group has made up to its plan, as it stands now: what paths are read from.
import { placements } from "@minga/shared/boards/placement.ts";
import type { Chain } from "@minga/shared/chain/chain.ts";
import { observeTable } from "@minga/shared/document/observe.ts";
import { items } from "@minga/shared/items/items.ts";
import { links } from "@minga/shared/items/links.ts";
import { useEffect, useMemo } from "react";
import type * as Y from "yjs";
import { useTable } from "../workshop/useSharedDocument.ts";
import type { WorkshopTables } from "../workshop/workshopTables.ts";

interface Parts {
  /** The group's document. */
  readonly doc: Y.Doc;
  readonly tables: Pick<WorkshopTables, "boards" | "rounds" | "results">;
  readonly group: string;
}

export function useChain({ doc, tables, group }: Parts): Chain {
  const work = useMemo(
    () => ({
      items: observeTable(doc, items),
      placements: observeTable(doc, placements),
      links: observeTable(doc, links),
    }),
    [doc],
  );
  useEffect(
    () => () => {
      for (const view of Object.values(work)) view.destroy();
    },
    [work],
  );
  const chain = {
    boards: useTable(tables.boards),
    rounds: useTable(tables.rounds),
    results: useTable(tables.results),
    items: useTable(work.items),
    placements: useTable(work.placements),
    links: useTable(work.links),
  };
  return { ...chain, group };
}
