// A matrix read aloud: quadrants as headings, best first, and under them what stands there in the suggested order.
import type { Region } from "../boards.ts";
import type { RankedItem } from "../ranking.ts";
import type { Measured } from "../scores.ts";

export interface QuadrantSection {
  /** Absent for what stands where the board declares no part. */
  readonly region: Region | undefined;
  readonly items: readonly RankedItem[];
}

/** Every quadrant, also empty ones; then what stands in none, if anything does. */
export function outlineMatrix({ regions }: Measured, ranked: readonly RankedItem[]): readonly QuadrantSection[] {
  const within = (region: Region | undefined) => ranked.filter(({ quadrant }) => quadrant?.id === region?.id);
  const sections: QuadrantSection[] = regions.map((region) => ({ region, items: within(region) }));
  const outside = within(undefined);
  return outside.length > 0 || regions.length === 0 ? [...sections, { region: undefined, items: outside }] : sections;
}
