// Telling those who listen to the screen what others do: counted, and at most every few seconds.

import type { ScreenTextKey } from "@minga/shared/i18n/textKey.ts";
import type { ItemId } from "@minga/shared/items/item.ts";
import { useEffect } from "react";
import type * as Y from "yjs";
import type { Placed, Scene } from "../editor/scene.ts";
import { type Text, useText } from "../i18n/useText.ts";
import { useInterface } from "../ui/Interface.tsx";

/** How long changes gather before they are said, in ms. */
const GATHER_MS = 4000;

/** What is said, each with `count`. */
interface Sentences {
  readonly added: ScreenTextKey;
  readonly changed: ScreenTextKey;
  readonly removed: ScreenTextKey;
}

/** On boards of notes, and wherever nobody has better words. */
const ofNotes: Sentences = {
  added: "board.changes.added",
  changed: "board.changes.changed",
  removed: "board.changes.removed",
};

/** The same sentences always: an object made anew would begin the gathering again. */
export function useChangeAnnouncements(doc: Y.Doc, scene: Scene | undefined, sentences = ofNotes): void {
  const text = useText();
  const { announcer } = useInterface();
  useEffect(() => {
    if (scene === undefined) return;
    return gatherRemoteChanges({
      doc,
      scene,
      say(changes) {
        const sentence = sentenceOf(changes, sentences, text);
        if (sentence !== "") announcer.announce(sentence);
      },
    });
  }, [doc, scene, announcer, text, sentences]);
}

interface Changes {
  readonly added: ReadonlySet<ItemId>;
  readonly changed: ReadonlySet<ItemId>;
  readonly removed: ReadonlySet<ItemId>;
}

interface Gathering {
  readonly doc: Y.Doc;
  readonly scene: Pick<Scene, "placed">;
  readonly say: (changes: Changes) => void;
}

function gatherRemoteChanges({ doc, scene, say }: Gathering): () => void {
  let before: Placed = scene.placed.getState();
  let gathered = createChanges();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const finish = (): void => {
    timer = undefined;
    say(gathered);
    gathered = createChanges();
  };
  const look = (transaction: Y.Transaction): void => {
    const now = scene.placed.getState();
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

/** Adds what differs between two moments; an item that came and went is no news. */
function gather({ added, changed, removed }: ReturnType<typeof createChanges>, before: Placed, after: Placed): void {
  for (const [id, { item }] of after) {
    const old = before.get(id);
    if (old === undefined) {
      if (!removed.delete(id)) added.add(id);
    } else if (old.item !== item && !added.has(id)) changed.add(id);
  }
  for (const id of before.keys()) {
    if (after.has(id)) continue;
    changed.delete(id);
    if (!added.delete(id)) removed.add(id);
  }
}

function sentenceOf(changes: Changes, sentences: Sentences, text: Text): string {
  return (["added", "changed", "removed"] as const)
    .flatMap((what) => (changes[what].size > 0 ? text(sentences[what], { count: changes[what].size }) : []))
    .join(" ");
}
