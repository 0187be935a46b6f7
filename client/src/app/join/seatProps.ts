// What the two ways to a seat have in common: coming for the first time and coming back.
import type { Door } from "@minga/shared/protocol/http/join.ts";
import type { RefCallback } from "react";

export interface Seated {
  readonly member: string;
  readonly name: string;
  readonly returnCode: string;
}

export interface SeatProps {
  readonly door: Door;
  readonly heading: RefCallback<HTMLHeadingElement>;
  /** Shared by both, so that changing one's mind loses nothing typed. */
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onSeated: (seated: Seated) => void;
}
