// What stays where it is on screen around the canvas of a roadmap: the way to the list, zoom, and what belongs to the
// chosen bar.
import type { ItemId } from "@minga/shared/items/item.ts";
import { Inbox } from "lucide-react";
import { useState } from "react";
import { useStore } from "zustand";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { BoardChrome } from "../BoardChrome.tsx";
import { BoardDock } from "../BoardDock.tsx";
import { BoardHints } from "../BoardHints.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { SelectionBar } from "../SelectionBar.tsx";
import type { BoardEngine } from "../useBoardEngine.ts";
import { BarActions } from "./BarActions.tsx";
import { BarPanel } from "./BarPanel.tsx";
import type { RoadmapBehaviour } from "./behaviour.ts";
import { LinkingBar } from "./LinkingBar.tsx";
import { OrderNotice } from "./OrderNotice.tsx";
import type { Roadmap } from "./readRoadmap.ts";
import type { RoadmapActions } from "./useRoadmapActions.ts";

interface Props {
  readonly view: BoardViewProps;
  readonly engine: BoardEngine<RoadmapBehaviour>;
  readonly roadmap: Roadmap;
  /** Undefined for those who may only look. */
  readonly actions: RoadmapActions | undefined;
  readonly isPhone: boolean;
  /** Where the tray is a sheet: whether it is open. */
  readonly tray: { readonly isOpen: boolean; readonly toggle: () => void } | undefined;
}

export function RoadmapAround({ view, engine, roadmap, actions, isPhone, tray }: Props) {
  const { canWrite, onShowList } = view;
  const text = useText();
  const { editor, behaviour } = engine;
  const { linking } = behaviour.hand;
  const from = useStore(linking);
  const { ids } = useStore(editor.selection.store);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const single = ids.size === 1 ? [...ids][0] : undefined;
  const bar = single === undefined ? undefined : roadmap.byId.get(single);
  const isPanelShown = isPanelOpen && bar !== undefined;

  /** The chosen bar keeps its light, and the arrows walk again. */
  function beginLinking(id: ItemId): void {
    setPanelOpen(false);
    linking.setState(id, true);
    editor.selection.clear();
  }
  function endLinking(to: ItemId | undefined): void {
    linking.setState(undefined, true);
    if (from === undefined) return;
    if (to !== undefined) actions?.depend(from, to);
    editor.selection.only(from);
  }

  return (
    <>
      {isPhone ? (
        <BoardDock
          editor={editor}
          onShowList={onShowList}
          making={
            tray && (
              <Button size="large" wide icon={<Inbox />} aria-expanded={tray.isOpen} onClick={tray.toggle}>
                {text("tray.title")}
              </Button>
            )
          }
        />
      ) : (
        <BoardChrome editor={editor} canWrite={canWrite} onShowList={onShowList} tools={undefined} />
      )}
      {from !== undefined && roadmap.byId.has(from) && (
        <LinkingBar {...{ roadmap, from }} onChosen={endLinking} onCancel={() => endLinking(undefined)} />
      )}
      {actions && !isPanelShown && (
        <SelectionBar editor={editor} isPhone={isPhone}>
          {() =>
            bar && (
              <BarActions
                {...{ bar, actions, isPhone }}
                onDepend={() => beginLinking(bar.id)}
                onPanel={() => setPanelOpen(true)}
              />
            )
          }
        </SelectionBar>
      )}
      {!isPanelShown && <OrderNotice {...{ editor, roadmap, actions, isPhone }} />}
      {isPanelShown && <BarPanel {...{ view, roadmap, bar, actions }} onClose={() => setPanelOpen(false)} />}
      <BoardHints editor={editor} />
    </>
  );
}
