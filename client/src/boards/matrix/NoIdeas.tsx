// Nothing to prioritise yet: ideas are written on a board of notes.
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { BoardViewProps } from "../boardView.ts";

export function NoIdeas({ boards, onGoToBoard }: Pick<BoardViewProps, "boards" | "onGoToBoard">) {
  const text = useText();
  // With several, the nearest before a matrix is where the ideas come from; the first of them is a safe guess.
  const notes = inOrder(boards).find(({ kind }) => kind === "notes");
  return (
    <EmptyState
      sentence={text("matrix.noIdeas")}
      action={notes && <Button onClick={() => onGoToBoard(notes.id)}>{text("matrix.toNotes")}</Button>}
    />
  );
}
