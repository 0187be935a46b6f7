// Telling those who listen to the screen what others do: counted, and at most every few seconds.
import type { ItemId } from "@minga/shared/items/item.ts";
import { useEffect } from "react";
import type * as Y from "yjs";
import type { Notes, Scene } from "../../editor/scene.ts";
import { type Text, useText } from "../../i18n/useText.ts";
import { useInterface } from "../../ui/Interface.tsx";

/** How long changes gather before they are said, in ms. */
const GATHER_MS = 4000;

export function useChangeAnnouncements(doc: Y.Doc, scene: Scene | undefined): void {
  const text = useText();
  const { announcer } = useInterface();
  useEffect(() => {
    if (scene === undefined) return;
    return gatherRemoteChanges({
      doc,
      scene,
      say(changes) {
        const sentence = sentenceOf(changes, text);
        if (sentence !== "") announcer.announce(sentence);
      },
    });
  }, [doc, scene, announcer, text]);
}

interface Changes {
  readonly added: ReadonlySet<ItemId>;
  readonly changed: ReadonlySet<ItemId>;
  readonly removed: ReadonlySet<ItemId>;
}

interface Gathering {
  readonly doc: Y.Doc;
  readonly scene: Pick<Scene, "notes">;
  readonly say: (changes: Changes) => void;
}

function gatherRemoteChanges({ doc, scene, say }: Gathering): () => void {
  let before: Notes = scene.notes.getState();
  let gathered = createChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = (): void => {
    timer = undefined;
    say(gathered);
    gathered = createChanges();
  };
  const look = (transaction: Y.Transaction): void => {
    const now = scene.notes.getState();
    if (!transaction.local && now !== before) {
      gather(gathered, before, now);
      timer ??= setTimeout(finish, GATHER_MS);
    }
    before = now;
  };
  doc.on("afterTransaction", look);
  return () => {
    clearTimeout(timer);
    doc.off("afterTransaction", look);
  };
}

function createChanges() {
  return { added: new Set<ItemId>(), changed: new Set<ItemId>(), removed: new Set<ItemId>() };
}

/** Adds what differs between two moments; a note that came and went is no news. */
function gather({ added, changed, removed }: ReturnType<typeof createChanges>, before: Notes, after: Notes): void {
  for (const [id, { note }] of after) {
    const old = before.get(id);
    if (old === undefined) {
      if (!removed.delete(id)) added.add(id);
    } else if (old.note !== note && !added.has(id)) changed.add(id);
  }
  for (const id of before.keys()) {
    if (after.has(id)) continue;
    changed.delete(id);
    if (!added.delete(id)) removed.add(id);
  }
}

function sentenceOf({ added, changed, removed }: Changes, text: Text): string {
  return [
    added.size > 0 && text("board.changes.added", { count: added.size }),
    changed.size > 0 && text("board.changes.changed", { count: changed.size }),
    removed.size > 0 && text("board.changes.removed", { count: removed.size }),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}
