// What someone who has been let in sees before they sit down.
import { byOrder } from "@minga/shared/core/order.ts";
import { readRecord, readTable } from "@minga/shared/document/table.ts";
import { groups } from "@minga/shared/facilitation/groups.ts";
import { type MetaKey, meta } from "@minga/shared/facilitation/meta.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import type { Door } from "@minga/shared/protocol/http/join.ts";
import type { Pass } from "../auth/access.ts";
import type { Rooms } from "../rooms/rooms.ts";
import type { Catalogue } from "../storage/catalogue.ts";
import { shownSecrets } from "../storage/links.ts";
import { countSeats } from "../storage/members.ts";
import { viewPass } from "./sessionView.ts";

interface Parts {
  readonly catalogue: Catalogue;
  readonly rooms: Pick<Rooms, "read">;
}

export async function viewDoor({ catalogue, rooms }: Parts, pass: Pass): Promise<Door> {
  const { workshop } = pass;
  const { code } = await shownSecrets(catalogue, workshop);
  const people = await countSeats(catalogue, workshop);
  const facts = await rooms.read(documentName("workshop", workshop), (doc) => {
    const fact = (key: MetaKey) => readRecord(doc, meta, key) ?? "";
    return {
      title: fact("title"),
      place: fact("place"),
      startsOn: fact("startsOn"),
      endsOn: fact("endsOn"),
      language: fact("language"),
      groups: [...readTable(doc, groups)].map(([id, group]) => ({ id, ...group })).sort(byOrder),
    };
  });
  return {
    ...facts,
    workshop,
    code,
    groups: facts.groups.map(({ id, name, topic, seats }) => ({
      id,
      name,
      topic,
      people: people.get(id) ?? 0,
      ...(seats !== undefined && { seats }),
    })),
    ...(pass.member !== undefined && { membership: viewPass(pass) }),
  };
}
