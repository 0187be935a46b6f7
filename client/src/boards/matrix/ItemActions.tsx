// What can be done with one item of the matrix: write, see where it went, take it off.
import { takeOff } from "@minga/shared/boards/itemOperations.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { Pencil, Route, Undo2 } from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import type { BoardViewProps } from "../boardView.ts";
import { useTellWithUndo } from "../useTellWithUndo.ts";

interface Props {
  readonly id: ItemId;
  readonly view: Pick<BoardViewProps, "document" | "history" | "boardId" | "onShowLife" | "canWrite">;
  readonly onEdit: () => void;
  readonly onTakenOff: () => void;
}

export function ItemActions({ id, view, onEdit, onTakenOff }: Props) {
  const { document: shared, history, boardId, onShowLife, canWrite } = view;
  const text = useText();
  const tellWithUndo = useTellWithUndo(history);

  function remove(): void {
    takeOff(shared.doc, boardId, [id]);
    onTakenOff();
    tellWithUndo("matrix.takenOff", { count: 1 });
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
