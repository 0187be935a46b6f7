import { expect, test } from "vitest";
import type { Region } from "../boards.ts";
import type { RankedItem } from "../ranking.ts";
import { outlineMatrix } from "./outline.ts";

const wins: Region = { id: "wins", title: "Victorias tempranas", rect: [0, 0, 0.5, 1] };
const projects: Region = { id: "projects", title: "Proyectos", rect: [0.5, 0, 0.5, 1] };

test("every quadrant is a heading, also an empty one, and keeps the suggested order", () => {
  const sections = outlineMatrix({ regions: [wins, projects] }, [ranked("a", projects), ranked("b", projects)]);

  expect(sections.map(({ region, items }) => [region?.title, items.map(({ id }) => id)])).toEqual([
    ["Victorias tempranas", []],
    ["Proyectos", ["a", "b"]],
  ]);
});

test("what stands in no quadrant comes last, and a matrix without any has one list", () => {
  const loose = ranked("a", undefined);

  expect(outlineMatrix({ regions: [wins] }, [loose]).map(({ region }) => region?.id)).toEqual(["wins", undefined]);
  expect(outlineMatrix({ regions: [] }, [])).toEqual([{ region: undefined, items: [] }]);
});

function ranked(id: string, quadrant: Region | undefined): RankedItem {
  const item = { kind: "note", text: id, color: "yellow", createdAt: 1 } as const;
  return { id, item, score: { x: 1, y: 1 }, quadrant, rank: 1 };
}
