// The words of one item while somebody types: read, changed letter by letter, and told when others change them.
import type * as Y from "yjs";
import { assert } from "../core/assert.ts";
import { liveText } from "../document/table.ts";
import { transact } from "../document/transact.ts";
import type { ItemId } from "./item.ts";
import { items } from "./items.ts";

/** At `index`, take away `remove` UTF-16 units and put in `insert`. */
export interface Splice {
  readonly index: number;
  readonly remove: number;
  readonly insert: string;
}

export interface LiveText {
  readonly read: () => string;
  /** One local transaction; reaching past the end changes what there is. */
  readonly splice: (change: Splice) => void;
  /** Calls back with every change, also one's own, as splices to be carried out one after the other. */
  readonly subscribe: (listener: (changes: readonly Splice[]) => void) => () => void;
}

/** The item's words, or undefined once somebody deleted it. */
export function openText(doc: Y.Doc, id: ItemId): LiveText | undefined {
  const text = liveText(doc, items, { key: id, field: "text" });
  return text && asLiveText(text);
}

/** A shared text, whatever it belongs to. It must be part of a document. */
export function asLiveText(text: Y.Text): LiveText {
  return {
    read: () => text.toString(),
    splice({ index, remove, insert }) {
      const from = Math.min(index, text.length);
      assert(text.doc !== null, "a text without a document is not live");
      transact(text.doc, () => {
        text.delete(from, Math.min(remove, text.length - from));
        text.insert(from, insert);
      });
    },
    subscribe(listener) {
      const tell = (event: Y.YTextEvent) => listener(splicesOf(event));
      text.observe(tell);
      return () => text.unobserve(tell);
    },
  };
}

function splicesOf(event: Y.YTextEvent): readonly Splice[] {
  const splices: Splice[] = [];
  let index = 0;
  for (const { retain = 0, insert, delete: remove = 0 } of event.delta) {
    index += retain;
    if (remove > 0) splices.push({ index, remove, insert: "" });
    if (typeof insert === "string") {
      splices.push({ index, remove: 0, insert });
      index += insert.length;
    }
  }
  return splices;
}
