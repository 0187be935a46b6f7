// Grouping what is chosen: into a new theme or one that is there, out of it, and taking themes apart.
import { Group, Ungroup } from "lucide-react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Command, Editor } from "../../editor/editor.ts";
import { useText } from "../../i18n/useText.ts";
import { Menu } from "../../ui/Menu.tsx";
import { useCommand } from "../useCommand.ts";
import styles from "./NoteActions.module.css";
import { chosenNotes, groupNotes, moveToTheme, takeNotesOut, takeThemesApart } from "./themeCommands.ts";

interface Props {
  readonly editor: Editor;
  readonly side: "above" | "below";
}

export function ThemeActions({ editor, side }: Props) {
  const text = useText();
  const placed = useStore(editor.scene.placed);
  const notes = chosenNotes(editor);
  if (notes.length === 0) return <WordsButton editor={editor} command={takeThemesApart} icon={<Ungroup />} />;
  const themes = [...placed.values()].filter(({ item }) => item.kind === "theme");
  if (themes.length === 0) return <WordsButton editor={editor} command={groupNotes} icon={<Group />} />;
  const others = themes.filter(({ id }) => notes.some(({ within }) => within !== id));
  return (
    <>
      <Menu
        label={text(groupNotes.label)}
        hasArrow={false}
        side={side}
        items={[
          { id: "new", label: text("theme.new"), onChoose: () => groupNotes.run(editor) },
          ...others.map(({ id, item }) => ({
            id,
            label: item.text.trim() || text("theme.unnamed"),
            onChoose: () => moveToTheme(editor, id),
          })),
          ...(takeNotesOut.isEnabled(editor)
            ? [{ id: "out", label: text(takeNotesOut.label), onChoose: () => takeNotesOut.run(editor) }]
            : []),
        ]}
      >
        <Group aria-hidden="true" />
        <span className={styles["words"]}>{text(groupNotes.label)}</span>
      </Menu>
      <hr />
    </>
  );
}

interface WordsButtonProps {
  readonly editor: Editor;
  readonly command: Command;
  readonly icon: ReactNode;
}

/** In words where there is room for them. */
function WordsButton({ editor, command, icon }: WordsButtonProps) {
  const { label, tip, run } = useCommand(editor, command);
  return (
    <>
      <button type="button" className={styles["button"]} title={tip} aria-label={label} onClick={run}>
        {icon}
        <span className={styles["words"]}>{label}</span>
      </button>
      <hr />
    </>
  );
}
