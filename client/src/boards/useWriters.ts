// Who else is writing on which note of this board.
import { useMemo } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { useText } from "../i18n/useText.ts";
import type { BoardViewProps } from "./boardView.ts";

export type Writers = ReadonlyMap<string, readonly string[]>;

/** The same map until somebody begins or ends: pointers move many times a second and concern no list. */
export function useWriters({ document: shared, boardId, people }: BoardViewProps): Writers {
  const text = useText();
  const names = useStore(people);
  const writing = useStore(
    shared.presence.others,
    useShallow((others) =>
      [...others.values()].flatMap(({ board, editing, member }) =>
        board === boardId && editing !== undefined ? `${editing} ${member}` : [],
      ),
    ),
  );
  return useMemo(() => {
    const writers = new Map<string, string[]>();
    for (const pair of writing) {
      const [note = "", member = ""] = pair.split(" ");
      writers.set(note, [...(writers.get(note) ?? []), names.get(member)?.name ?? text("board.someone")]);
    }
    return writers;
  }, [writing, names, text]);
}
