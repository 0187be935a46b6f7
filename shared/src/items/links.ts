// What leads from one item to another. The key says it all, so choosing the same two twice is one link, and two people
// who choose them at once make one.
import * as z from "zod/mini";
import { members } from "../core/roles.ts";
import { isRecord, type Plain } from "../document/plain.ts";
import { declareTable } from "../document/table.ts";
import type { ItemId } from "./item.ts";

/** `source`: an initiative was made from a note or theme. `depends`: an initiative waits for another to end. */
export const linkKinds = ["source", "depends"] as const;
export type LinkKind = (typeof linkKinds)[number];

export interface Link {
  readonly kind: LinkKind;
  /** The initiative that was made, or that waits. */
  readonly from: ItemId;
  /** What it was made from, or waits for. May be gone. */
  readonly to: ItemId;
}

const keyPattern = /^(source|depends)\/[A-Za-z0-9_-]{1,40}\/[A-Za-z0-9_-]{1,40}$/;

export const links = declareTable<Link>({
  name: "links",
  shape: "value",
  writers: members,
  key: keyPattern,
  schema: z.strictObject({}),
  read: (value: Plain, key: string) => (isRecord(value) ? readLinkKey(key) : undefined),
});

/** The initiative comes last: undo treats a thing and all that hangs on it as one, by the last part of a key. */
export function linkKey({ kind, from, to }: Link): string {
  return `${kind}/${to}/${from}`;
}

/** Takes a key apart; undefined for what is none. */
export function readLinkKey(key: string): Link | undefined {
  if (!keyPattern.test(key)) return undefined;
  const [kind, to, from] = key.split("/");
  // The pattern has exactly these three parts.
  return { kind: kind as LinkKind, from: from as string, to: to as string };
}
