// Writing new notes one after the other: each is sent whole and flows into its part of the board.
import type { Board } from "@minga/shared/boards/boards.ts";
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { NOTE_TEXT_LIMIT } from "@minga/shared/items/note.ts";
import { Send, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import type * as Y from "yjs";
import { useText } from "../../i18n/useText.ts";
import { newId } from "../../sync/newId.ts";
import { Button } from "../../ui/Button.tsx";
import { ColorChoice } from "../../ui/ColorChoice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useInterface, usePreference } from "../../ui/Interface.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./NoteComposer.module.css";

interface Props {
  readonly doc: Y.Doc;
  readonly boardId: string;
  readonly board: Board;
  readonly member: string;
  readonly onClose: () => void;
}

export function NoteComposer({ doc, boardId, board, member, onClose }: Props) {
  const text = useText();
  const { announcer, preferences } = useInterface();
  const color = usePreference("lastNoteColor");
  const box = useRef<HTMLTextAreaElement>(null);
  const regionId = useId();
  const [words, setWords] = useState("");
  const [region, setRegion] = useState(board.regions[0]?.id);
  useEffect(() => box.current?.focus(), []);

  function send(): void {
    box.current?.focus();
    if (words.trim() === "") return;
    const id = newId();
    addNotes(doc, boardId, [
      {
        id,
        text: words.trim(),
        color,
        author: member,
        createdAt: Date.now(),
        ...(board.regions.some((known) => known.id === region) && region !== undefined && { region }),
      },
    ]);
    setWords("");
    announcer.announce(text("list.added"));
  }

  return (
    <form
      className={styles["composer"]}
      aria-label={text("list.compose.title")}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {board.regions.length > 0 && (
        <div className={styles["region"]}>
          <label htmlFor={regionId}>{text("list.compose.region")}</label>
          <select id={regionId} value={region} onChange={(event) => setRegion(event.target.value)}>
            {board.regions.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      <label>
        <VisuallyHidden>{text("list.compose.text")}</VisuallyHidden>
        <textarea
          ref={box}
          className={styles["text"]}
          style={{ backgroundColor: `var(--note-${color})`, borderColor: `var(--note-${color}-edge)` }}
          rows={3}
          maxLength={NOTE_TEXT_LIMIT}
          placeholder={text("list.compose.placeholder")}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Escape") onClose();
            else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              send();
            }
          }}
        />
      </label>
      <ColorChoice value={color} onValue={(lastNoteColor) => preferences.setState({ lastNoteColor })} />
      <div className={styles["buttons"]}>
        <IconButton label={text("list.compose.done")} icon={<X />} onClick={onClose} />
        <Button kind="primary" size="large" wide type="submit" icon={<Send />}>
          {text("list.compose.send")}
        </Button>
      </div>
    </form>
  );
}
