// What others do to a roadmap, as it is said to those who listen to the screen.
export const changeSentences = {
  added: "roadmap.changes.added",
  changed: "roadmap.changes.changed",
  removed: "roadmap.changes.removed",
} as const;
