// What the bar and the menu know of rounds: whether one may be opened or read here, and which part of one is shown.
import { useState } from "react";
import type { RoundStripProps, RoundView } from "../../facilitation/rounds/roundStripProps.ts";
import { useTable } from "../workshop/useSharedDocument.ts";
import type { WorkshopTables } from "../workshop/workshopTables.ts";

export interface BoardRoundState
  extends Pick<RoundStripProps, "rounds" | "results" | "asked" | "view" | "onView" | "dock"> {
  readonly mayOpen: boolean;
  readonly hasResult: boolean;
  /** Holds a panel beside the board. */
  readonly setDock: (dock: HTMLElement | null) => void;
}

interface Place {
  readonly groupId: string | undefined;
  readonly boardId: string | undefined;
  readonly isFacilitator: boolean;
  /** The round whose result the address leads to. */
  readonly asked: string | undefined;
}

export function useRounds(tables: WorkshopTables, { groupId, boardId, isFacilitator, asked }: Place): BoardRoundState {
  const rounds = useTable(tables.rounds);
  const results = useTable(tables.results);
  const [view, onView] = useState<RoundView>();
  const [shown, setShown] = useState<string>();
  if (asked !== shown) {
    setShown(asked);
    if (asked !== undefined) onView("result");
  }
  const [dock, setDock] = useState<HTMLElement | null>(null);
  const isHere = ({ groups }: { readonly groups: readonly string[] }) =>
    groupId !== undefined && groups.includes(groupId);
  const isOpen = [...rounds.values()].some((round) => round.closedAt === undefined && isHere(round));
  return {
    rounds,
    results,
    view,
    onView,
    asked,
    dock,
    setDock,
    mayOpen: isFacilitator && boardId !== undefined && !isOpen,
    hasResult: [...results.keys()].some((key) => key.endsWith(`/${groupId}`)),
  };
}
