// What the address of a board says: whose work, which board, whether as a list, and which idea or result it
// leads to. Choosing changes the address, so that a reload or a sent link shows the same.
import { useMemo, useState } from "react";
import type { Go } from "../router/createRouter.ts";
import { addressOf } from "../router/routes.ts";

export type BoardView = "lista" | "tablero";

export interface BoardAddress {
  readonly group: string | undefined;
  readonly board: string | undefined;
  readonly view: BoardView;
  /** The item that the address leads to. */
  readonly idea: string | undefined;
  /** The round whose result it leads to. */
  readonly round: string | undefined;
  /** Changes the parts named; `undefined` goes back to what the room shows. */
  readonly choose: (parts: Choice) => void;
}

interface Choice {
  readonly grupo?: string | undefined;
  readonly tablero?: string | undefined;
  readonly vista?: BoardView | undefined;
  readonly idea?: string | undefined;
}

interface Parts {
  readonly workshop: string;
  readonly query: URLSearchParams;
  readonly go: Go;
}

export function useBoardAddress({ workshop, query, go }: Parts): BoardAddress {
  // Asked once: a keyboard that opens must not turn an upright phone into a wide one.
  const [isUprightPhone] = useState(() => window.matchMedia("(max-width: 699px) and (orientation: portrait)").matches);
  return useMemo(() => {
    const now: Choice = {
      grupo: query.get("grupo") ?? undefined,
      tablero: query.get("tablero") ?? undefined,
      vista: readView(query.get("vista")),
    };
    return {
      group: now.grupo,
      board: now.tablero,
      idea: query.get("idea") ?? undefined,
      round: query.get("ronda") ?? undefined,
      view: now.vista ?? (isUprightPhone ? "lista" : "tablero"),
      choose: (parts) => go(addressOf("board", { workshop }, { ...now, ...parts }), { replace: true }),
    };
  }, [workshop, query, go, isUprightPhone]);
}

function readView(value: string | null): BoardView | undefined {
  return value === "lista" || value === "tablero" ? value : undefined;
}
