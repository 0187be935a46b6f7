// Updates that nobody would send: bent byte by byte, or well-formed outside and wrong inside.
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import type { Chance } from "../convergence/chance.ts";

/** Bytes changed, dropped, doubled or cut off. */
export function bendBytes(update: Uint8Array, chance: Chance): Uint8Array {
  let bytes = [...update];
  for (let bends = 1 + chance.below(3); bends > 0; bends -= 1) {
    const at = chance.below(bytes.length);
    const length = 1 + chance.below(6);
    const cut = bytes.slice(at, at + length);
    const bend = chance.below(8);
    if (bend < 4) bytes[at] = chance.below(256);
    else if (bend === 4) bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
    else if (bend === 5) bytes.splice(at, length);
    else if (bend === 6) bytes.splice(at, 0, ...cut);
    else bytes = bytes.slice(0, at + 1);
  }
  return new Uint8Array(bytes);
}

/** The same encoding, with some structs hung elsewhere, and deletions of what lies anywhere in `doc`. */
export function bendStructs(update: Uint8Array, doc: Y.Doc, chance: Chance): Uint8Array {
  const { structs } = Y.decodeUpdate(update);
  for (const struct of structs) if (struct instanceof Y.Item && chance.happens(0.3)) bendItem(struct, doc, chance);
  const clients = Map.groupBy(structs, (struct) => struct.id.client);
  const encoder = new Y.UpdateEncoderV1();
  encoding.writeVarUint(encoder.restEncoder, clients.size);
  for (const [client, run] of clients) {
    encoding.writeVarUint(encoder.restEncoder, run.length);
    encoder.writeClient(client);
    encoding.writeVarUint(encoder.restEncoder, run[0]?.id.clock ?? 0);
    for (const struct of run) struct.write(encoder, 0);
  }
  const deletions = Array.from({ length: chance.below(3) }, () => anyId(doc, chance));
  encoding.writeVarUint(encoder.restEncoder, deletions.length);
  for (const { client, clock } of deletions) {
    for (const number of [client, 1, clock, 1 + chance.below(4)]) encoding.writeVarUint(encoder.restEncoder, number);
  }
  return encoder.toUint8Array();
}

function bendItem(item: Y.Item, doc: Y.Doc, chance: Chance): void {
  const near = Y.createID(item.id.client, Math.max(0, item.id.clock - 1 - chance.below(5)));
  const id = () => (chance.happens(0.5) ? near : anyId(doc, chance));
  if (chance.happens(0.3)) item.origin = item.origin && chance.happens(0.3) ? null : id();
  if (chance.happens(0.3)) item.rightOrigin = item.rightOrigin && chance.happens(0.3) ? null : id();
  if (item.origin === null && item.rightOrigin === null) {
    // Not integrated: a name or an id, which Yjs' types do not say of a root's name.
    const parent = chance.pick(["items", "placements", "schema", id(), id()]) ?? "items";
    item.parent = parent as unknown as Y.ID;
    item.parentSub = chance.pick(["a", "text", "color", "author", "tablero/a", null]) ?? null;
  }
}

function anyId(doc: Y.Doc, chance: Chance): Y.ID {
  const [client, structs] = chance.pick([...doc.store.clients]) ?? [1, []];
  const last = structs.at(-1);
  return Y.createID(client, chance.below(last ? last.id.clock + last.length : 1));
}
