// The way back to where the room works, from another board or from a group's own work during a plenary.
import { PLENARY } from "@minga/shared/facilitation/groups.ts";
import type { Stage } from "@minga/shared/facilitation/stages.ts";
import { worksInPlenary } from "./boardPlace.ts";
import type { BoardAddress } from "./useBoardAddress.ts";

interface Shown {
  /** The board that was chosen, if one was. */
  readonly chosenBoard: string | undefined;
  readonly group: string | undefined;
}

/** Whether someone sees other work than the room does. Every group is part of the room while groups work. */
export function isAway(stage: Stage | undefined, { chosenBoard, group }: Shown): boolean {
  return chosenBoard !== undefined || worksInPlenary(stage) !== (group === PLENARY);
}

/** Gives up what was chosen so far as it keeps one from this stage. Whose group was looked into stays where groups work. */
export function followStage(address: BoardAddress, stage: Stage | undefined): void {
  const grupo = worksInPlenary(stage) || address.group === PLENARY ? undefined : address.group;
  if (address.board === undefined && grupo === address.group) return;
  address.choose({ tablero: undefined, grupo });
}
