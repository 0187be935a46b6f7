// Dragging a row to another place with a mouse. Fingers and keys use the buttons beside it.
import { type DragEvent, useState } from "react";

interface Dragged {
  readonly id: string;
  readonly from: number;
}

interface Over {
  readonly index: number;
  readonly side: "before" | "after";
}

/** `onMove` gets the index that the row shall have among the others. */
export function useRowDrag(onMove: (id: string, index: number) => void) {
  const [dragged, setDragged] = useState<Dragged>();
  const [over, setOver] = useState<Over>();
  const end = () => {
    setDragged(undefined);
    setOver(undefined);
  };
  return {
    handle: (id: string, from: number) => ({
      draggable: true,
      onDragStart(event: DragEvent) {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", id);
        setDragged({ id, from });
      },
      onDragEnd: end,
    }),
    row: (index: number) => ({
      ...(over?.index === index && { "data-drop": over.side }),
      onDragOver(event: DragEvent) {
        if (!dragged) return;
        event.preventDefault();
        const box = event.currentTarget.getBoundingClientRect();
        const side = event.clientY < box.y + box.height / 2 ? "before" : "after";
        if (over?.index !== index || over.side !== side) setOver({ index, side });
      },
      onDrop(event: DragEvent) {
        event.preventDefault();
        if (dragged && over) {
          const gap = over.index + (over.side === "after" ? 1 : 0);
          const target = gap > dragged.from ? gap - 1 : gap; // the row itself leaves its place first
          if (target !== dragged.from) onMove(dragged.id, target);
        }
        end();
      },
    }),
  };
}
