// What the roadmap does with what is dragged out of the tray, and what it says while it is in the hand.
import type { ItemId } from "@minga/shared/items/item.ts";
import { type RefObject, useMemo } from "react";
import { quarterWords } from "../../i18n/quarterWords.ts";
import { useText } from "../../i18n/useText.ts";
import type { BoardEngine } from "../useBoardEngine.ts";
import type { TrayHeld, TrayTarget } from "../useTrayDrag.ts";
import type { RoadmapBehaviour } from "./behaviour.ts";
import { nameOf } from "./initiativeWords.ts";
import { landingAt, type TrayLanding } from "./trayLanding.ts";
import type { RoadmapActions } from "./useRoadmapActions.ts";

interface Parts {
  readonly engine: BoardEngine<RoadmapBehaviour>;
  readonly actions: RoadmapActions;
  readonly canvas: RefObject<HTMLElement | null>;
  readonly onDropped: (bar: ItemId) => void;
}

export function useTrayTarget({ engine, actions, canvas, onDropped }: Parts): TrayTarget {
  const text = useText();
  const { editor, behaviour } = engine;
  return useMemo(() => {
    const { read, trayLanding } = behaviour;
    const landing = (held: TrayHeld): TrayLanding | undefined =>
      canvas.current === null
        ? undefined
        : landingAt(editor, held, { read, canvas: canvas.current.getBoundingClientRect() });
    return {
      hold: (held) => trayLanding.setState(held && landing(held), true),
      describe(held) {
        const there = landing(held);
        const { content } = read(editor.scene.content());
        if (there === undefined) return undefined;
        if (there.kind === "bar") {
          return text("roadmap.landing.bar", { name: nameOf(text, content.items.get(there.id)) });
        }
        const lane = content.declared.regions.find(({ id }) => id === there.stand.lane)?.title;
        const quarter = quarterWords(text, there.stand.start);
        return lane === undefined ? quarter : text("roadmap.landing.cell", { lane, quarter });
      },
      drop(held) {
        trayLanding.setState(undefined, true);
        const there = landing(held);
        if (there === undefined) return;
        if (there.kind === "bar") {
          actions.addSource(there.id, held.id);
          onDropped(there.id);
          return;
        }
        const { lane, start } = there.stand;
        if (read(editor.scene.content()).content.items.get(held.id)?.kind === "initiative") {
          actions.place(held.id, there.stand);
          onDropped(held.id);
          return;
        }
        const made = actions.start({ from: held.id, lane, quarter: start });
        if (made !== undefined) onDropped(made);
      },
    };
  }, [editor, behaviour, actions, canvas, onDropped, text]);
}
