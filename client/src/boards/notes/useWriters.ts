// Who else is writing on which note of this board.
import { useMemo } from "react";
import { useStore } from "zustand";
import { useText } from "../../i18n/useText.ts";
import type { BoardViewProps } from "../boardView.ts";

export function useWriters({
  document: shared,
  boardId,
  people,
}: BoardViewProps): ReadonlyMap<string, readonly string[]> {
  const text = useText();
  const others = useStore(shared.presence.others);
  const names = useStore(people);
  return useMemo(() => {
    const writers = new Map<string, string[]>();
    for (const { board, editing, member } of others.values()) {
      if (board !== boardId || editing === undefined) continue;
      writers.set(editing, [...(writers.get(editing) ?? []), names.get(member)?.name ?? text("board.someone")]);
    }
    return writers;
  }, [others, names, boardId, text]);
}
