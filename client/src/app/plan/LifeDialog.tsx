// «¿Qué pasó con esta idea?»: its words, then everything that came of it, each step a way one can walk.
import { lifeOf } from "@minga/shared/chain/lifeOf.ts";
import { inOrder } from "@minga/shared/document/inOrder.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { useSyncExternalStore } from "react";
import { useText } from "../../i18n/useText.ts";
import { IdeaLife } from "../../plan/path/IdeaLife.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { WithPlan } from "./chainDialogProps.ts";
import { planLinksOf } from "./planLinksOf.ts";
import { useChain } from "./useChain.ts";

interface Props extends WithPlan {
  readonly item: ItemId;
}

export function LifeDialog({ workshop, group, document, observed, item, onClose }: Props) {
  const text = useText();
  const chain = useChain({ doc: document.doc, tables: workshop.tables, group });
  const plan = useSyncExternalStore(observed.subscribe, observed.get);
  const boards = inOrder(chain.boards);
  const steps = lifeOf(chain, plan, item);
  return (
    <Dialog
      isOpen
      title={text("path.life.title")}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {text("common.actions.close")}
        </Button>
      }
    >
      {/* A link leads away from the question, also where it leads to this very board. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the links inside, which have keys of their own */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link answers Enter with a click */}
      <div
        onClick={({ target }) => {
          if (target instanceof Element && target.closest("a")) onClose();
        }}
      >
        <IdeaLife
          idea={chain.items.get(item)}
          {...{ item, steps }}
          links={planLinksOf({ workshop: workshop.id, group })}
          boardTitle={(id) => chain.boards.get(id)?.title ?? ""}
          matrix={boards.find(({ kind }) => kind === "matrix")?.id}
          roadmap={boards.find(({ kind }) => kind === "roadmap")?.id}
        />
      </div>
    </Dialog>
  );
}
