// Where the chosen bar stands after it was moved here, and what that put out of order, for those who listen to the
// screen: arrow keys and lists to choose from say nothing else.
import type { ItemId } from "@minga/shared/items/item.ts";
import { useEffect } from "react";
import type * as Y from "yjs";
import { spanWords } from "../../i18n/quarterWords.ts";
import { useText } from "../../i18n/useText.ts";
import { useInterface } from "../../ui/Interface.tsx";
import { violationWords } from "./initiativeWords.ts";
import { dependencyKey, type Roadmap } from "./readRoadmap.ts";

interface Watched {
  readonly doc: Y.Doc;
  readonly chosen: ItemId | undefined;
  /** Undefined until the board is there. */
  readonly readNow: () => Roadmap | undefined;
}

interface Moment {
  readonly words: string;
  /** What is out of order, by its dependency. */
  readonly warnings: ReadonlyMap<string, string>;
}

export function useMoveAnnouncements({ doc, chosen, readNow }: Watched): void {
  const text = useText();
  const { announcer } = useInterface();
  useEffect(() => {
    const look = (): Moment | undefined => {
      const roadmap = readNow();
      const bar = roadmap?.byId.get(chosen ?? "");
      if (roadmap === undefined || bar === undefined) return undefined;
      const { regions } = roadmap.content.declared;
      const lane = regions.find(({ id }) => id === bar.lane)?.title ?? text("roadmap.noLane");
      const words = text("roadmap.landing.cell", { lane, quarter: spanWords(text, bar) });
      const warnings = roadmap.violations.map(
        (violation) => [dependencyKey(violation), violationWords(text, roadmap, violation).sentence] as const,
      );
      return { words, warnings: new Map(warnings) };
    };
    let last = look();
    const compare = ({ local }: Y.Transaction): void => {
      const now = look();
      if (local && now && last && now.words !== last.words) {
        const { warnings } = last;
        const fresh = [...now.warnings].flatMap(([dependency, words]) => (warnings.has(dependency) ? [] : words));
        announcer.announce([now.words, ...fresh].join(". "));
      }
      last = now;
    };
    doc.on("afterTransaction", compare);
    return () => doc.off("afterTransaction", compare);
  }, [doc, chosen, readNow, announcer, text]);
}
