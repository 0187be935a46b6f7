// The words of an initiative in a field: the same shared text as on the board, letter by letter.
import { setText } from "@minga/shared/boards/itemOperations.ts";
import type { History } from "@minga/shared/document/history.ts";
import { INITIATIVE_TEXT_LIMIT } from "@minga/shared/items/initiative.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { openText } from "@minga/shared/items/liveText.ts";
import { useEffect, useLayoutEffect, useRef } from "react";
import type * as Y from "yjs";
import { bindText } from "../../editor/textBinding.ts";
import { useText } from "../../i18n/useText.ts";
import { Field } from "../../ui/Field.tsx";

interface Props {
  readonly doc: Y.Doc;
  readonly history: History;
  readonly id: ItemId;
  readonly onWriting: (isWriting: boolean) => void;
}

export function BarText({ doc, history, id, onWriting }: Props) {
  const text = useText();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const live = openText(doc, id);
    if (!box.current || live === undefined) return;
    return bindText(box.current, live);
  }, [doc, id]);
  const isWriting = useRef(false);
  const latest = useRef(onWriting);
  latest.current = onWriting;
  const tell = (now: boolean): void => {
    isWriting.current = now;
    history.setTyping(now);
    onWriting(now);
  };
  // Where somebody deletes the bar that is being written on, the box goes without a word.
  useEffect(
    () => () => {
      if (!isWriting.current) return;
      history.setTyping(false);
      latest.current(false);
    },
    [history],
  );
  return (
    <Field label={text("roadmap.details.text")}>
      {(wiring) => (
        <textarea
          ref={box}
          {...wiring}
          rows={2}
          maxLength={INITIATIVE_TEXT_LIMIT}
          onFocus={() => tell(true)}
          onBlur={() => {
            tell(false);
            setText(doc, id, openText(doc, id)?.read().trimEnd() ?? "");
          }}
        />
      )}
    </Field>
  );
}
