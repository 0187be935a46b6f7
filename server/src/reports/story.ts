// A report as people read it from top to bottom, in words and in no format: what Word and the printed page both say.

/** What it is, and what it says. One that says nothing is left out. */
export type Fact = readonly [label: string, value: string];

export interface Column {
  readonly title: string;
  /** Of the table's width, in parts of all its columns' shares. */
  readonly share: number;
  readonly isNumber?: true;
}

/** The first column names its row. */
export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export type Block =
  /** Level 3 is a part of a chapter, 4 and 5 lie deeper. */
  | { readonly kind: "heading"; readonly level: 3 | 4 | 5; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "list"; readonly entries: readonly string[] }
  | Table;

/** Begins on a page of its own; a wide one on pages that lie across. */
export interface Chapter {
  readonly title: string;
  readonly isWide?: true;
  readonly blocks: readonly Block[];
}

export interface Story {
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly Fact[];
  readonly chapters: readonly Chapter[];
}

/** Facts that have something to say. */
export function withValue(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(([, value]) => value.trim() !== "");
}
