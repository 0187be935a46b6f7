// The gate: judges an update whole, before it is applied, because Yjs cannot take a part of one back. Who may write which
// table, under which client ids, in which shape; what the values are worth is judged after, by `review`.
import type { Role } from "@minga/shared/core/roles.ts";
import type { Table } from "@minga/shared/document/table.ts";
import * as Y from "yjs";
import { mayStandThere } from "./contents.ts";
import { decodeUpdate, type Range } from "./decode.ts";
import { findNews, type News } from "./news.ts";
import { createTouched } from "./touched.ts";
import { malformed, type Refusal, type Verdict } from "./verdict.ts";
import { createFinder, type Finder, sameContainer, type Whereabouts } from "./whereabouts.ts";

/** Most client ids that one update may bring: one for every page a device opened while it was offline. */
const NEW_CLIENTS_LIMIT = 200;

export interface GateQuestion {
  readonly doc: Y.Doc;
  readonly tables: ReadonlyMap<string, Table<unknown>>;
  readonly role: Role;
  /** To whom new client ids would belong. */
  readonly owner: string;
  readonly ownerOf: (client: number) => string | undefined;
}

/** Costs time in proportion to the update, not to the document. */
export function judge(bytes: Uint8Array, question: GateQuestion): Verdict {
  const decoded = decodeUpdate(bytes);
  if (decoded === undefined) return malformed("no update");
  const news = findNews(decoded, question.doc);
  if (news.kind === "refuse") return news;
  const newClients = judgeClients(news, question);
  if ("kind" in newClients) return newClients;

  const touched = createTouched(question);
  const finder = createFinder(news);
  for (const struct of news.structs) {
    if (struct instanceof Y.GC) continue;
    const where = finder.ofNew(struct);
    const table = typeof where === "object" ? question.tables.get(where.table) : undefined;
    if (!mayStandThere(struct, where, table)) return malformed("no such thing in this place");
    if (!continuesItsBeginning({ struct, where, finder, doc: question.doc })) return malformed("two halves apart");
    touched.add(where);
  }
  for (const range of decoded.deletes) {
    for (const item of livingItems(range, question.doc)) touched.add(finder.ofStored(item));
  }
  return touched.refusal() ?? { kind: "admit", touches: touched.touches(), newClients };
}

/** New structs come under ids that are the author's, or nobody's yet. */
function judgeClients(news: News, { owner, ownerOf }: GateQuestion): readonly number[] | Refusal {
  const newClients = news.clients.filter((client) => ownerOf(client) === undefined);
  if (newClients.length > NEW_CLIENTS_LIMIT) return malformed("too many client ids");
  const foreign = news.clients.some((client) => (ownerOf(client) ?? owner) !== owner);
  return foreign ? malformed("written under the id of somebody else") : newClients;
}

/** A struct of which the document already has the first half must go on where that half stands. */
function continuesItsBeginning(parts: {
  readonly struct: Y.Item;
  readonly where: Whereabouts;
  readonly finder: Finder;
  readonly doc: Y.Doc;
}): boolean {
  const { struct, where, finder, doc } = parts;
  const state = Y.getState(doc.store, struct.id.client);
  if (struct.id.clock >= state) return true;
  const before = finder.ofStored(Y.getItem(doc.store, Y.createID(struct.id.client, state - 1)));
  return (
    before === "gone" ||
    where === "gone" ||
    (before !== "nowhere" && where !== "nowhere" && sameContainer(before, where))
  );
}

function* livingItems({ client, clock, length }: Range, doc: Y.Doc): Iterable<Y.Item> {
  const structs = doc.store.clients.get(client);
  if (structs === undefined || clock >= Y.getState(doc.store, client)) return;
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock >= clock + length) return;
    if (struct instanceof Y.Item && !struct.deleted) yield struct;
  }
}
