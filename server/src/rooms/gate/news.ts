// What an update brings that the document does not have yet. Clocks must follow on without a gap and everything that is
// pointed at must be there, so that nothing can be left waiting inside Yjs.
import * as Y from "yjs";
import type { Decoded, Range, Struct } from "./decode.ts";
import { malformed, type Refusal } from "./verdict.ts";

/** Most clocks that one update may add: far above a day offline, far below what would use a client id up. */
const GROWTH_LIMIT = 2_000_000;
/** Most structs and deleted ranges in one update. */
const PARTS_LIMIT = 100_000;

export type NewStruct = Y.Item | Y.GC;

export interface News {
  readonly kind: "news";
  readonly structs: readonly NewStruct[];
  readonly clients: readonly number[];
  /** The struct at that place, in the document or in the update; undefined if it is in neither. */
  find(id: Y.ID): { readonly struct: NewStruct; readonly stored: boolean } | undefined;
}

export function findNews({ structs, deletes }: Decoded, doc: Y.Doc): News | Refusal {
  if (structs.length + deletes.length > PARTS_LIMIT) return malformed("too many parts");
  const byClient = groupByClient(structs);
  if (byClient === undefined) return malformed("the structs of a client are not together");
  const added = new Map<number, NewStruct[]>();
  let growth = 0;
  for (const [client, run] of byClient) {
    const state = Y.getState(doc.store, client);
    const fresh = followOn(run, state);
    if (fresh === undefined) return malformed("a gap in the clocks");
    const last = fresh.at(-1);
    if (last === undefined) continue;
    growth += endOf(last) - state;
    added.set(client, fresh);
  }
  if (growth > GROWTH_LIMIT) return malformed("more clocks than anyone can write");

  const news: News = {
    kind: "news",
    structs: [...added.values()].flat(),
    clients: [...added.keys()],
    find(id) {
      if (id.clock < Y.getState(doc.store, id.client)) return { struct: Y.getItem(doc.store, id), stored: true };
      const run = added.get(id.client);
      const last = run?.at(-1);
      if (run === undefined || last === undefined || id.clock >= endOf(last)) return undefined;
      const struct = run[Y.findIndexSS(run, id.clock)];
      return struct && { struct, stored: false };
    },
  };
  if (news.structs.some((struct) => struct instanceof Y.Item && !hasAllItPointsAt(struct, news))) {
    return malformed("something it builds on is missing");
  }
  const known = (client: number) => {
    const last = added.get(client)?.at(-1);
    return last ? endOf(last) : Y.getState(doc.store, client);
  };
  if (deletes.some(({ client, clock, length }) => clock + length > known(client))) {
    return malformed("it deletes what is not there");
  }
  if (!isInOrder(deletes)) return malformed("it deletes the same twice");
  return news;
}

function endOf(struct: Struct): number {
  return struct.id.clock + struct.length;
}

/**
 * Where a struct hangs, before it is integrated: the name of a root, the id of the item that holds it, or nothing if it
 * stands beside its origins.
 */
export function parentOf(struct: Y.Item): string | Y.ID | null {
  // Yjs' own reader puts a root's name there, which its types do not say; a type stands there only once integrated.
  return struct.parent as unknown as string | Y.ID | null;
}

function groupByClient(structs: readonly Struct[]): ReadonlyMap<number, readonly Struct[]> | undefined {
  const groups = new Map<number, Struct[]>();
  let previous: number | undefined;
  for (const struct of structs) {
    const { client } = struct.id;
    if (client === previous) groups.get(client)?.push(struct);
    else if (groups.has(client)) return undefined;
    else groups.set(client, [struct]);
    previous = client;
  }
  return groups;
}

/** Yjs writes ranges so; overlapping ones would each cost a walk over all that they cover, here and when applied. */
function isInOrder(deletes: readonly Range[]): boolean {
  return deletes.every(({ client, clock, length }, index) => {
    const before = deletes[index - 1];
    return length > 0 && (before?.client !== client || before.clock + before.length <= clock);
  });
}

/** What lies beyond the state, in order; undefined if it does not follow on. */
function followOn(run: readonly Struct[], state: number): NewStruct[] | undefined {
  const fresh: NewStruct[] = [];
  let next = run[0]?.id.clock ?? 0;
  if (next > state) return undefined;
  for (const struct of run) {
    if (struct instanceof Y.Skip || struct.id.clock !== next || struct.length < 1) return undefined;
    next = endOf(struct);
    if (next > state) fresh.push(struct);
  }
  return fresh;
}

function hasAllItPointsAt(struct: Y.Item, news: News): boolean {
  const parent = parentOf(struct);
  const targets = [struct.origin, struct.rightOrigin, parent instanceof Y.ID ? parent : null];
  return targets.every(
    (id) =>
      id === null || ((id.client !== struct.id.client || id.clock < struct.id.clock) && news.find(id) !== undefined),
  );
}
