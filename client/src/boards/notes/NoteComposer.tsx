// Writing new notes one after the other: each is sent whole and flows into its part of the board.
import type { Region } from "@minga/shared/boards/boards.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { NOTE_TEXT_LIMIT } from "@minga/shared/items/note.ts";
import { ChevronDown, Send, X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { ColorChoice } from "../../ui/ColorChoice.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useInterface, usePreference } from "../../ui/Interface.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./NoteComposer.module.css";
import type { NoteDraft } from "./useNoteDraft.ts";

interface Props {
  readonly draft: NoteDraft;
  readonly regions: readonly Region[];
  readonly onSent: (note: ItemId) => void;
  readonly onClose: () => void;
}

export function NoteComposer({ draft, regions, onSent, onClose }: Props) {
  const text = useText();
  const { announcer, preferences } = useInterface();
  const color = usePreference("lastNoteColor");
  const box = useRef<HTMLTextAreaElement>(null);
  const regionId = useId();
  useEffect(() => box.current?.focus(), []);

  function send(): void {
    box.current?.focus();
    const sent = draft.send();
    if (sent === undefined) return;
    announcer.announce(text("list.added"));
    onSent(sent);
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
      {regions.length > 0 && (
        <div className={styles["region"]}>
          <label htmlFor={regionId}>{text("list.compose.region")}</label>
          <span className={styles["choice"]}>
            <select id={regionId} value={draft.region} onChange={(event) => draft.onRegion(event.target.value)}>
              {regions.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
            <ChevronDown aria-hidden="true" />
          </span>
        </div>
      )}
      <label className={styles["words"]}>
        <VisuallyHidden>{text("list.compose.text")}</VisuallyHidden>
        <textarea
          ref={box}
          className={styles["text"]}
          style={{ backgroundColor: `var(--note-${color})`, borderColor: `var(--note-${color}-edge)` }}
          rows={3}
          maxLength={NOTE_TEXT_LIMIT}
          placeholder={text("list.compose.placeholder")}
          value={draft.words}
          onChange={(event) => draft.onWords(event.target.value)}
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
