// Where in the tables a struct stands: walks from it to the root, through the document and the rest of the update.
import * as Y from "yjs";
import { type NewStruct, type News, parentOf } from "./news.ts";

export interface Spot {
  readonly table: string;
  /** Key of the record. */
  readonly key: string;
  /** 0: the record itself; 1: a field of it, or the letters of a text record; 2: the letters of a field. */
  readonly depth: number;
  readonly container: "map" | "text";
  /** The key in the map that directly holds it; null inside a text. */
  readonly sub: string | null;
}

/** `gone`: under something deleted and forgotten, so it will never be seen. `nowhere`: in no table of ours. */
export type Whereabouts = Spot | "gone" | "nowhere";

export interface Finder {
  ofNew(struct: Y.Item): Whereabouts;
  ofStored(struct: NewStruct): Whereabouts;
}

export function createFinder(news: News): Finder {
  const found = new Map<Y.Item, Whereabouts>();

  return { ofStored: spotOfStored, ofNew };

  // A loop instead of recursion: a long text typed backwards is a chain of thousands.
  function ofNew(struct: Y.Item): Whereabouts {
    const known = found.get(struct);
    if (known !== undefined) return known;
    const chain: { readonly struct: Y.Item; readonly step: Step; readonly target: Y.Item }[] = [];
    let current = struct;
    let where: Whereabouts;
    for (;;) {
      const step = stepFrom(current);
      if (step.kind === "root") {
        where = spotInRoot(step.table, current.parentSub);
        break;
      }
      const target = news.find(step.id);
      if (target === undefined || chain.length > news.structs.length) return "nowhere";
      if (target.struct instanceof Y.GC) {
        where = "gone";
        break;
      }
      const targetWhere = target.stored ? spotOfStored(target.struct) : found.get(target.struct);
      if (targetWhere !== undefined) {
        where = follow({ struct: current, step, target: target.struct }, targetWhere);
        break;
      }
      chain.push({ struct: current, step, target: target.struct });
      current = target.struct;
    }
    found.set(current, where);
    for (const link of chain.reverse()) {
      where = follow(link, where);
      found.set(link.struct, where);
    }
    return where;
  }
}

export function sameContainer(a: Spot, b: Spot): boolean {
  return a.table === b.table && a.key === b.key && a.depth === b.depth && a.sub === b.sub;
}

type Step =
  | { readonly kind: "root"; readonly table: string }
  | { readonly kind: "inside" | "beside"; readonly id: Y.ID };

/** Yjs takes the place of what is left of it, else right of it; only the first in its container names the parent. */
function stepFrom(struct: Y.Item): Step {
  const beside = struct.origin ?? struct.rightOrigin;
  if (beside) return { kind: "beside", id: beside };
  const parent = parentOf(struct);
  if (parent instanceof Y.ID) return { kind: "inside", id: parent };
  return { kind: "root", table: parent ?? "" };
}

function follow(
  { struct, step, target }: { readonly struct: Y.Item; readonly step: Step; readonly target: Y.Item },
  where: Whereabouts,
): Whereabouts {
  if (where === "gone" || where === "nowhere" || step.kind !== "inside") return where;
  if (target.content instanceof Y.ContentDeleted) return "gone";
  const container = target.content instanceof Y.ContentType ? containerKind(target.content.type) : undefined;
  if (container === undefined) return "nowhere";
  return { table: where.table, key: where.key, depth: where.depth + 1, container, sub: struct.parentSub };
}

function spotOfStored(struct: NewStruct): Whereabouts {
  if (struct instanceof Y.GC) return "gone";
  const path: (string | null)[] = [];
  let item = struct;
  for (;;) {
    const { parent } = item;
    if (!(parent instanceof Y.AbstractType)) return "gone";
    path.unshift(item.parentSub);
    if (parent._item === null) return spotFromPath(Y.findRootTypeKey(parent), path, struct);
    item = parent._item;
  }
}

function spotFromPath(table: string, path: readonly (string | null)[], struct: Y.Item): Whereabouts {
  const container = struct.parent instanceof Y.AbstractType ? containerKind(struct.parent) : undefined;
  const [key] = path;
  if (container === undefined || typeof key !== "string") return "nowhere";
  return { table, key, depth: path.length - 1, container, sub: struct.parentSub };
}

function spotInRoot(table: string, sub: string | null): Whereabouts {
  return sub === null ? "nowhere" : { table, key: sub, depth: 0, container: "map", sub };
}

function containerKind(type: Y.AbstractType<unknown>): "map" | "text" | undefined {
  if (type.constructor === Y.Map) return "map";
  return type.constructor === Y.Text ? "text" : undefined;
}
