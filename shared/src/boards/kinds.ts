// The registry of board kinds: one line each. The client's views are typed by it.
export const boardKinds = ["notes", "matrix", "roadmap"] as const;
export type BoardKind = (typeof boardKinds)[number];
