// A group of the sample workshop, as it stands on the evening of its last day.
import type { NoteColor } from "../../items/colors.ts";

/** Nobody real: people are named by what they do, institutions by what they are. */
export interface SampleParticipant {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
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
}

export interface SampleGroup {
  /** A group of the sample's template. */
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly challenge: string;
  readonly participants: readonly SampleParticipant[];
  readonly notes: readonly SampleNote[];
}
