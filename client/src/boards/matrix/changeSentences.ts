// What is said of others' changes on a matrix: taken off is not deleted.
export const changeSentences = {
  added: "matrix.changes.added",
  changed: "matrix.changes.changed",
  removed: "matrix.changes.removed",
} as const;
