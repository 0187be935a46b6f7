// What can be done with one item of the matrix: write, see where it went, take it off.
import { takeOff } from "@minga/shared/boards/itemOperations.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { Pencil, Route, Undo2 } from "lucide-react";
import { undoSentence } from "../../editor/undoSentence.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { useInterface } from "../../ui/Interface.tsx";
import type { BoardViewProps } from "../boardView.ts";

interface Props {
  readonly id: ItemId;
  readonly view: Pick<BoardViewProps, "document" | "history" | "boardId" | "onShowLife" | "canWrite">;
  readonly onEdit: () => void;
  readonly onTakenOff: () => void;
}

export function ItemActions({ id, view, onEdit, onTakenOff }: Props) {
  const { document: shared, history, boardId, onShowLife, canWrite } = view;
  const text = useText();
  const { toasts } = useInterface();

  // With a way back in so many words: a phone has no key for undoing.
  function remove(): void {
    takeOff(shared.doc, boardId, [id]);
    onTakenOff();
    const undoRemoval = history.lastStep();
    const bringBack = () => {
      const sentence = undoSentence(undoRemoval());
      if (sentence !== undefined) toasts.show({ text: text(sentence) });
    };
    toasts.show({
      text: text("matrix.takenOff", { count: 1 }),
      action: { label: text("common.actions.undo"), run: bringBack },
    });
  }

  return (
    <>
      {canWrite && (
        <Button icon={<Pencil />} onClick={onEdit}>
          {text("common.actions.edit")}
        </Button>
      )}
      {canWrite && (
        <Button icon={<Undo2 />} onClick={remove}>
          {text("matrix.takeOff")}
        </Button>
      )}
      <Button icon={<Route />} onClick={() => onShowLife(id)}>
        {text("matrix.life")}
      </Button>
    </>
  );
}
