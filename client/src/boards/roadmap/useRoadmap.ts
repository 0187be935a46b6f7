// A roadmap as its views read it: what stands on it, what is out of order, and what waits in the tray. Made anew only
// where the document changed.
import type { BoardContent } from "@minga/shared/boards/placed.ts";
import { placements } from "@minga/shared/boards/placement.ts";
import { type Bar, readBars } from "@minga/shared/boards/roadmap/bars.ts";
import { findViolations, type Violation } from "@minga/shared/boards/roadmap/order.ts";
import { horizonOf } from "@minga/shared/boards/roadmap/quarters.ts";
import { observeTable } from "@minga/shared/document/observe.ts";
import { items } from "@minga/shared/items/items.ts";
import { links } from "@minga/shared/items/links.ts";
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { BoardViewProps } from "../boardView.ts";

type Tables = Omit<BoardContent, "board" | "declared">;

const nothing: Tables = { items: new Map(), placements: new Map(), links: new Map() };

export function useRoadmap({ document: shared, boardId, board }: BoardViewProps) {
  const tables = useTables(shared.doc);
  return useMemo(() => readRoadmap({ ...tables, board: boardId, declared: board }), [tables, boardId, board]);
}

export interface Roadmap {
  readonly content: BoardContent;
  readonly bars: readonly Bar[];
  readonly barById: ReadonlyMap<string, Bar>;
  readonly violations: readonly Violation[];
  readonly horizon: ReturnType<typeof horizonOf>;
}

function readRoadmap(content: BoardContent): Roadmap {
  const bars = readBars(content);
  return {
    content,
    bars,
    barById: new Map(bars.map((bar) => [bar.id, bar])),
    violations: findViolations(bars, content.links.values()),
    horizon: horizonOf(content.declared, bars),
  };
}

/** The three tables as they are after each transaction, however many of them it touched. */
function useTables(doc: BoardViewProps["document"]["doc"]): Tables {
  const [store] = useState(() => createStore<Tables>()(() => nothing));
  useEffect(() => {
    const views = {
      items: observeTable(doc, items),
      placements: observeTable(doc, placements),
      links: observeTable(doc, links),
    };
    const read = (): void => {
      const now = store.getState();
      const next = { items: views.items.get(), placements: views.placements.get(), links: views.links.get() };
      const isSame = next.items === now.items && next.placements === now.placements && next.links === now.links;
      if (!isSame) store.setState(next, true);
    };
    read();
    doc.on("afterTransaction", read);
    return () => {
      doc.off("afterTransaction", read);
      for (const view of Object.values(views)) view.destroy();
    };
  }, [doc, store]);
  return useStore(store);
}
