// Leading one item to another, and letting go of it. Each is one transaction and one undo step; calls inside a
// transaction join it.
import type * as Y from "yjs";
import { deleteRecord, readRecord, readTable } from "../document/table.ts";
import { transact } from "../document/transact.ts";
import type { ItemId } from "./item.ts";
import { items } from "./items.ts";
import { type Link, linkKey, links } from "./links.ts";

/** The initiative that was made or waits, and what it was made from or waits for. */
type Ends = Pick<Link, "from" | "to">;

/** Says that an initiative was made from this note or theme, too; nothing where one of them is gone or no such thing. */
export function linkSource(doc: Y.Doc, { from, to }: Ends): void {
  transact(doc, () => {
    const source = readRecord(doc, items, to);
    if (!isInitiative(doc, from) || source === undefined || source.kind === "initiative") return;
    setLink(doc, { kind: "source", from, to });
  });
}

export function unlinkSource(doc: Y.Doc, { from, to }: Ends): void {
  unlink(doc, { kind: "source", from, to });
}

/** Why a dependency was not made: it would close a circle, lead to itself, or one of the two is gone. */
export type DependRefusal = "cycle" | "self" | "gone";

/**
 * Makes one initiative wait for another. Looks only at what this device knows: two people may still close a circle
 * between them, which readers find and say.
 */
export function dependOn(doc: Y.Doc, { from, to }: Ends): { readonly ok: true } | { readonly reason: DependRefusal } {
  return transact(doc, () => {
    if (from === to) return { reason: "self" };
    if (!isInitiative(doc, from) || !isInitiative(doc, to)) return { reason: "gone" };
    if (waitsFor(readTable(doc, links).values(), { from: to, to: from })) return { reason: "cycle" };
    setLink(doc, { kind: "depends", from, to });
    return { ok: true };
  });
}

export function stopDepending(doc: Y.Doc, { from, to }: Ends): void {
  unlink(doc, { kind: "depends", from, to });
}

/** Lets go of everything that leads to or from these. */
export function unlinkAll(doc: Y.Doc, ids: ReadonlySet<ItemId>): void {
  transact(doc, () => {
    for (const [key, { from, to }] of readTable(doc, links)) {
      if (ids.has(from) || ids.has(to)) deleteRecord(doc, links, key);
    }
  });
}

/** What links of this kind lead to from an item, also what is gone, in an order that every reader shares. */
export function linkedFrom(all: Iterable<Link>, { kind, from }: Omit<Link, "to">): readonly ItemId[] {
  return [...all].flatMap((link) => (link.kind === kind && link.from === from ? [link.to] : [])).sort();
}

/** Whether one initiative waits for another, directly or through others. */
function waitsFor(all: Iterable<Link>, { from, to }: Ends): boolean {
  const waiting = [...all].filter(({ kind }) => kind === "depends");
  const seen = new Set<ItemId>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const link of waiting) if (link.from === at) open.push(link.to);
  }
  return false;
}

function isInitiative(doc: Y.Doc, id: ItemId): boolean {
  return readRecord(doc, items, id)?.kind === "initiative";
}

/** Its key says it all: the value is empty. One that is there already stays the step of whoever made it. */
function setLink(doc: Y.Doc, link: Link): void {
  const table = doc.getMap(links.name);
  if (!table.has(linkKey(link))) table.set(linkKey(link), {});
}

function unlink(doc: Y.Doc, link: Link): void {
  transact(doc, () => deleteRecord(doc, links, linkKey(link)));
}
