// Telling those who listen to the screen what others do: counted, and at most every few seconds.
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
    return gatherRemoteChanges({ doc, scene, say: (changes) => announcer.announce(sentenceOf(changes, text)) });
  }, [doc, scene, announcer, text]);
}

interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

interface Gathering {
  readonly doc: Y.Doc;
  readonly scene: Pick<Scene, "notes">;
  readonly say: (changes: Changes) => void;
}

function gatherRemoteChanges({ doc, scene, say }: Gathering): () => void {
  let before: Notes = scene.notes.getState();
  /** What was there when the gathering began. */
  let since: Notes | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = (): void => {
    timer = undefined;
    if (since !== undefined) say(compare(since, scene.notes.getState()));
    since = undefined;
  };
  const look = (transaction: Y.Transaction): void => {
    const now = scene.notes.getState();
    if (!transaction.local && now !== before) {
      since ??= before;
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

function compare(before: Notes, after: Notes): Changes {
  let added = 0;
  let changed = 0;
  for (const [id, { note }] of after) {
    const old = before.get(id);
    if (old === undefined) added += 1;
    else if (old.note !== note) changed += 1;
  }
  const removed = [...before.keys()].filter((id) => !after.has(id)).length;
  return { added, changed, removed };
}

function sentenceOf({ added, changed, removed }: Changes, text: Text): string {
  return [
    added > 0 && text("board.changes.added", { count: added }),
    changed > 0 && text("board.changes.changed", { count: changed }),
    removed > 0 && text("board.changes.removed", { count: removed }),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}
