// A workshop as its facilitators see it in their list.
import { AppError } from "@minga/shared/core/appError.ts";
import { languages } from "@minga/shared/core/localized.ts";
import { byOrder } from "@minga/shared/core/order.ts";
import { readRecord, readTable } from "@minga/shared/document/table.ts";
import { groups } from "@minga/shared/facilitation/groups.ts";
import { LIVE_KEY, live } from "@minga/shared/facilitation/live.ts";
import { type MetaKey, meta } from "@minga/shared/facilitation/meta.ts";
import { people } from "@minga/shared/facilitation/people.ts";
import { stages } from "@minga/shared/facilitation/stages.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import type { Workshop } from "@minga/shared/protocol/http/workshops.ts";
import type * as Y from "yjs";
import type { Rooms } from "../rooms/rooms.ts";
import type { Catalogue } from "../storage/catalogue.ts";
import { shownSecrets } from "../storage/links.ts";
import { findWorkshop } from "../storage/workshops.ts";

interface Parts {
  readonly catalogue: Catalogue;
  readonly rooms: Pick<Rooms, "read">;
}

export async function viewWorkshop({ catalogue, rooms }: Parts, id: string): Promise<Workshop> {
  const entry = await findWorkshop(catalogue, id);
  if (!entry) throw new AppError("workshop-not-found", `no workshop ${id}`);
  const secrets = await shownSecrets(catalogue, id);
  const content = await rooms.read(documentName("workshop", id), readContent);
  return {
    id,
    ...content,
    door: entry.door,
    code: secrets.code,
    joinSecret: secrets.join,
    projectorSecret: secrets.projector,
    createdAt: entry.createdAt,
  };
}

function readContent(doc: Y.Doc) {
  const fact = (key: MetaKey) => readRecord(doc, meta, key) ?? "";
  const script = [...readTable(doc, stages)].map(([id, stage]) => ({ ...stage, id })).sort(byOrder);
  const stage = readRecord(doc, live, LIVE_KEY)?.stage;
  const index = script.findIndex(({ id }) => id === stage);
  return {
    title: fact("title"),
    place: fact("place"),
    startsOn: fact("startsOn"),
    endsOn: fact("endsOn"),
    language: languages.find((language) => language === fact("language")) ?? "es",
    groups: readTable(doc, groups).size,
    stages: script.length,
    // Those who came to take part; who facilitates is not counted.
    people: [...readTable(doc, people).values()].filter(({ role }) => role !== "facilitator").length,
    ...(index >= 0 && { now: { index, title: script[index]?.title ?? "" } }),
  };
}
