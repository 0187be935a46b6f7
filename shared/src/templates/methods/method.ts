// A way of working together, as data: what it is for, how its surface is divided, how long it takes and how to lead it.
import type { Language, Localized } from "../../core/localized.ts";
import type { StageMode } from "../../facilitation/stages.ts";

export type LocalizedLines = Readonly<Record<Language, readonly string[]>>;

/** The phases of design thinking, with an opening before and planning, commitment and a close after them. */
export type MethodPhase =
  | "open"
  | "empathise"
  | "situation"
  | "define"
  | "ideate"
  | "prioritise"
  | "prototype"
  | "test"
  | "plan"
  | "commit"
  | "close";

/** Every kind of board that a method may ask for, those that do not exist yet included. */
export type PlannedBoardKind = "notes" | "matrix" | "roadmap" | "assessment" | "plan";

export interface MethodRegion {
  readonly id: string;
  readonly title: Localized;
  /** x, y, width and height in fractions of the surface, from its upper left corner. */
  readonly rect: readonly [number, number, number, number];
}

export interface Axis {
  readonly label: Localized;
  readonly low: Localized;
  readonly high: Localized;
}

interface Surface {
  readonly regions: readonly MethodRegion[];
}

export type MethodLayout =
  /** An overlay has no surface of its own: it works on whatever board is there. */
  | (Surface & { readonly type: "columns" | "grid" | "canvas" | "tree" | "free" | "timeline" | "overlay" })
  | (Surface & { readonly type: "table" | "swimlanes"; readonly columns?: readonly Localized[] })
  /** The regions of a matrix are its quadrants, in the order in which they deserve attention. */
  | (Surface & {
      readonly type: "matrix";
      readonly axes: { readonly x: Axis; readonly y: Axis };
      /** Lowest and highest score on both axes, counted from the lower left corner. */
      readonly range: readonly [number, number];
    });

export interface Method {
  readonly id: string;
  readonly phase: MethodPhase;
  readonly name: Localized;
  /** Other Spanish names by which people know it. */
  readonly alsoKnownAs?: readonly string[];
  readonly purpose: Localized;
  readonly layout: MethodLayout;
  readonly minutes: { readonly min: number; readonly typical: number; readonly max: number };
  readonly mode: StageMode;
  /** How to lead it, step by step. */
  readonly steps: LocalizedLines;
  /** What is asked about each item. */
  readonly fields: readonly string[];
  /** The kind of board it brings; none for an overlay. */
  readonly boardKind?: PlannedBoardKind;
}
