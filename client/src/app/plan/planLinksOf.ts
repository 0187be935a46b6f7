// The addresses that a path leads to, in one workshop and for one group.
import type { PlanLinks } from "../../plan/planLinks.ts";
import { addressOf } from "../router/routes.ts";

interface Place {
  readonly workshop: string;
  readonly group: string;
}

export function planLinksOf({ workshop, group }: Place): PlanLinks {
  return {
    board: (tablero, idea) => addressOf("board", { workshop }, { grupo: group, tablero, idea }),
    round: (ronda) => addressOf("board", { workshop }, { grupo: group, ronda }),
    action: (accion) => addressOf("plan", { workshop }, { grupo: group, accion }),
  };
}
