// A bar in one sentence, as a screen reader says it.
import type { PlacedItem } from "@minga/shared/boards/placed.ts";
import { useCallback } from "react";
import { spanWords } from "../../i18n/quarterWords.ts";
import { useText } from "../../i18n/useText.ts";
import { nameOf, violationWords } from "./initiativeWords.ts";
import type { Roadmap } from "./readRoadmap.ts";

export function useRoadmapWords(readNow: () => Roadmap): (placed: PlacedItem) => string {
  const text = useText();
  return useCallback(
    ({ id, item }) => {
      const roadmap = readNow();
      const bar = roadmap.byId.get(id);
      const name = nameOf(text, item);
      if (bar === undefined) return name;
      const lane = roadmap.content.declared.regions.find((region) => region.id === bar.lane)?.title;
      const when = spanWords(text, bar);
      const sentence = text(bar.isMilestone ? "roadmap.say.milestone" : "roadmap.say.bar", {
        name,
        when,
        lane: lane ?? text("roadmap.noLane"),
      });
      const warnings = roadmap.violations.filter(({ from }) => from === id);
      return [sentence, ...warnings.map((violation) => violationWords(text, roadmap, violation).sentence)].join(" ");
    },
    [text, readNow],
  );
}
