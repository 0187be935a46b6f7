// What the board around a round gives to everything that shows one.
import type { Board } from "@minga/shared/boards/boards.ts";
import type { Group } from "@minga/shared/facilitation/groups.ts";
import type { Live } from "@minga/shared/facilitation/live.ts";
import type { StoreApi } from "zustand/vanilla";
import type { People } from "../../sync/people.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import type { Results, Rounds } from "./findRound.ts";

/** `setup`: opening one; `entry`: one's own part; `result`: what the last one said. */
export type RoundView = "setup" | "entry" | "result";

export interface RoundStripProps {
  readonly workshop: string;
  /** The workshop's own. */
  readonly document: SharedDocument;
  /** Of the group in view; undefined while it is opening. */
  readonly groupDocument: SharedDocument | undefined;
  readonly rounds: Rounds;
  readonly results: Results;
  readonly groups: ReadonlyMap<string, Group>;
  readonly boards: ReadonlyMap<string, Board>;
  readonly people: StoreApi<People>;
  readonly wall: Live["wall"];
  /** Whose work is in view, and on which board. */
  readonly groupId: string | undefined;
  readonly boardId: string | undefined;
  readonly me: {
    readonly member: string | undefined;
    readonly group: string | undefined;
    readonly isFacilitator: boolean;
  };
  /** What the stage suggests to judge by. */
  readonly criterion: string;
  /** The round whose result was asked for; else it is the last one's. */
  readonly asked: string | undefined;
  readonly view: RoundView | undefined;
  readonly onView: (view: RoundView | undefined) => void;
  /** Where a panel stands beside the board. */
  readonly dock: HTMLElement | null;
  readonly onGoToGroup: (group: string) => void;
}
