// The seven colours of notes, in the order in which they are offered. Measured: ink at least 7.6 to 1 on each, and
// apart from each other under the three common colour deficiencies.
export const noteColors = ["yellow", "pink", "sky", "green", "white", "orange", "violet"] as const;
export type NoteColor = (typeof noteColors)[number];
