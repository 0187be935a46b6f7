// A group of the sample workshop, as it stands on the evening of its last day.
import type { Score } from "../../boards/placement.ts";
import type { NoteColor } from "../../items/colors.ts";
import type { SampleAction } from "./sampleAction.ts";

/** Nobody real: people are named by what they do, institutions by what they are. */
export interface SampleParticipant {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
}

export interface SampleTheme {
  readonly id: string;
  readonly text: string;
}

export interface SampleNote {
  readonly id: string;
  /** A participant of the same group. */
  readonly author: string;
  /** A board of the sample's template, and a region of that board's method. */
  readonly board: string;
  readonly region: string;
  readonly color: NoteColor;
  readonly text: string;
  readonly theme?: string;
  /** What the vote gave it, where it gave it any. */
  readonly dots?: number;
  /** Effort and impact, in the range of the template's matrix. */
  readonly score?: Score;
}

export interface SampleInitiative {
  readonly id: string;
  readonly text: string;
  /** A lane of the template's roadmap. */
  readonly lane: string;
  /** The first and the last, counted from 0: the quarter of the workshop. */
  readonly quarters: readonly [number, number];
  readonly isMilestone?: true;
  /** Notes of the same group. */
  readonly madeFrom: readonly string[];
  /** Initiatives of the same group that must end first. */
  readonly waitsFor: readonly string[];
}

export interface SampleGroup {
  /** A group of the sample's template. */
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly challenge: string;
  readonly participants: readonly SampleParticipant[];
  readonly themes: readonly SampleTheme[];
  readonly notes: readonly SampleNote[];
  readonly initiatives: readonly SampleInitiative[];
  /** In the order of their codes. All are committed. */
  readonly actions: readonly SampleAction[];
}
