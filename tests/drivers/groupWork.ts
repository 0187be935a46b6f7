/** What a group has made before a screen test begins: by one of its people, who needs no screen. */
import { placeScores } from "@minga/shared/boards/matrix/operations.ts";
import { addNotes } from "@minga/shared/boards/notes/operations.ts";
import { startInitiative } from "@minga/shared/boards/roadmap/operations.ts";
import { quarterOf } from "@minga/shared/core/day.ts";
import { linkSource } from "@minga/shared/items/linkOperations.ts";
import { groupDocument } from "@minga/shared/protocol/documents.ts";
import { makePlan } from "@minga/shared/protocol/http/plans.ts";
import type * as Y from "yjs";
import { groupsOf, join } from "./httpPeople.ts";
import type { Door } from "./peopleFacilitating.ts";
import type { RunningServer } from "./server.ts";
import { openYClient } from "./yclient.ts";

/** The boards of the template «En blanco». */
const [IDEAS, MATRIX, ROADMAP] = ["ideas", "matrix", "roadmap"];

export interface GroupWork {
  readonly group: string;
  /** From the roadmap: one action for each list of initiatives. */
  readonly makesPlan: (actions: readonly (readonly string[])[]) => Promise<void>;
}

/**
 * The first group's: «Ventanilla única» and «Firma electrónica», both valued and made into «Trámites sin papel»; and
 * «Datos abiertos», made into «Catálogo de datos».
 */
export async function hasRoadmap(server: RunningServer, { workshop, joinUrl }: Door): Promise<GroupWork> {
  const joinSecret = new URL(joinUrl).hash.slice(1);
  const { visitor } = await join(server, { id: workshop, joinSecret }, { name: "Beto" });
  const [group = ""] = await groupsOf(visitor, { id: workshop });
  const client = openYClient({
    url: `ws://127.0.0.1:${server.port}/sync`,
    document: groupDocument(workshop, group),
    headers: { cookie: visitor.cookie() ?? "", host: new URL(server.origin).host, origin: server.origin },
  });
  await client.synced();
  makeRoadmap(client.doc);
  await client.saved();
  client.close();
  return {
    group,
    async makesPlan(actions) {
      const body = { board: ROADMAP, actions: actions.map((list) => [...list]) };
      await visitor.ask(makePlan, { params: { workshop, group }, body });
    },
  };
}

function makeRoadmap(doc: Y.Doc): void {
  addNotes(doc, IDEAS, [
    { id: "window", text: "Ventanilla única", color: "yellow", createdAt: 1 },
    { id: "signature", text: "Firma electrónica", color: "pink", createdAt: 2 },
    { id: "data", text: "Datos abiertos", color: "sky", createdAt: 3 },
  ]);
  placeScores(doc, MATRIX, {
    declared: {},
    scores: new Map([
      ["window", { x: 2, y: 8 }],
      ["signature", { x: 3, y: 7 }],
    ]),
  });
  const from = quarterOf("2027-01-01");
  const initiative = { color: "yellow", createdAt: 4 } as const;
  startInitiative(doc, ROADMAP, {
    ...initiative,
    id: "paperless",
    from: "window",
    text: "Trámites sin papel",
    start: from,
    end: from + 1,
  });
  linkSource(doc, { from: "paperless", to: "signature" });
  startInitiative(doc, ROADMAP, {
    ...initiative,
    id: "catalogue",
    from: "data",
    text: "Catálogo de datos",
    start: from + 2,
    end: from + 3,
  });
}
