// The text box where the kind of board says that the words of the edited item are.
import { useStore } from "zustand";
import { TextEditorOverlay } from "../canvas/TextEditorOverlay.tsx";
import type { Editor } from "../editor/editor.ts";
import { useText } from "../i18n/useText.ts";

interface Props {
  readonly editor: Editor;
  readonly onLeave: () => void;
}

export function EditedWords({ editor, onLeave }: Props) {
  const text = useText();
  const editing = useStore(editor.editing);
  const placed = useStore(editor.scene.placed, (all) => (editing.kind === "none" ? undefined : all.get(editing.id)));
  const edited = placed ?? (editing.kind === "draft" ? editing.draft : undefined);
  const regions = useStore(editor.scene.declared, (board) => board.regions);
  if (editing.kind === "none" || edited === undefined) return undefined;
  const frame = editor.surface.wordsOf(edited);
  if (frame === undefined) return undefined;
  const region = regions.find(({ id }) => id === edited.region)?.title;
  return (
    <TextEditorOverlay
      key={editing.id}
      editor={editor}
      kind={edited.item.kind}
      frame={frame}
      label={
        edited.item.kind === "theme"
          ? text("theme.name")
          : region === undefined
            ? text("board.editingLabel")
            : text("board.editingLabelIn", { region })
      }
      onLeave={onLeave}
    />
  );
}
