// What a kind of round shows: to whoever opens it, to each person, to everyone once it is closed, and on the wall.

import type { RoundEntry, RoundResult, RoundSettings } from "@minga/shared/facilitation/rounds/kinds.ts";
import type { GroupOrPlenary, Round, RoundId } from "@minga/shared/facilitation/rounds.ts";
import type { ComponentType, ReactNode } from "react";
import type { ParcelState } from "../../sync/outbox.ts";
import type { OwnPart } from "./entries.ts";
import type { GroupContent } from "./groupContent.ts";

export interface RoundViews {
  /** What a new round asks before anybody has changed it; `criterion` where the stage suggests one. */
  readonly first: (criterion: string) => RoundSettings;
  /** What someone has given who has not given anything. */
  readonly nothing: RoundEntry;
  readonly Setup: ComponentType<SetupProps>;
  /** How far one's own part has come, in a sentence of the strip. */
  readonly Line: ComponentType<LineProps>;
  readonly Entry: ComponentType<EntryProps>;
  readonly Result: ComponentType<ResultProps>;
  readonly Wall: ComponentType<WallProps>;
}

export interface SetupProps {
  readonly settings: RoundSettings;
  readonly onSettings: (settings: RoundSettings) => void;
}

export interface LineProps {
  readonly round: Round;
  readonly own: OwnPart;
  readonly content: GroupContent;
}

export interface EntryProps extends LineProps {
  readonly roundId: RoundId;
  readonly member: string;
  /** Where one's part is; undefined while nothing was ever given. */
  readonly delivery: ParcelState | undefined;
  readonly onOwn: (own: OwnPart) => void;
  readonly onClose: () => void;
}

interface Shown {
  readonly settings: RoundSettings;
  readonly result: RoundResult;
  readonly content: GroupContent;
  /** What all groups of the round gave together; undefined where there is but one. */
  readonly room: RoomCount | undefined;
}

export interface RoomCount {
  readonly people: number;
  readonly dots: number;
  readonly groups: number;
}

export interface ResultProps extends Shown {
  readonly onClose: () => void;
  /** What facilitators can do with it. */
  readonly actions: ReactNode;
}

export interface WallProps extends Shown {
  readonly group: GroupOrPlenary;
  readonly groupName: string;
}
