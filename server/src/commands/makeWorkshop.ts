// Makes a workshop from a template: its document and its rows in one commit.

import { boards } from "@minga/shared/boards/boards.ts";
import { AppError } from "@minga/shared/core/appError.ts";
import type { Day } from "@minga/shared/core/day.ts";
import { createId } from "@minga/shared/core/ids.ts";
import type { Language } from "@minga/shared/core/localized.ts";
import { setValue, type Table } from "@minga/shared/document/table.ts";
import { groups, PLENARY } from "@minga/shared/facilitation/groups.ts";
import { meta } from "@minga/shared/facilitation/meta.ts";
import { people } from "@minga/shared/facilitation/people.ts";
import { stages } from "@minga/shared/facilitation/stages.ts";
import { documentName } from "@minga/shared/protocol/documents.ts";
import { createCode, JOIN_CODE_LENGTH } from "@minga/shared/protocol/joinCode.ts";
import { findTemplate } from "@minga/shared/templates/templates.ts";
import { type WorkshopDraft, workshopFromTemplate } from "@minga/shared/templates/workshopFromTemplate.ts";
import { generateNKeysBetween } from "fractional-indexing";
import type * as Y from "yjs";
import { createQrSecret } from "../auth/secrets.ts";
import { addGroupDocuments, addWorkshopDocument } from "../storage/documents.ts";
import { addLink } from "../storage/links.ts";
import { addMember, type Member } from "../storage/members.ts";
import type { Statement } from "../storage/store.ts";
import { addGroupRow, addWorkshop, addWorkshopFacilitator } from "../storage/workshops.ts";
import type { CommandParts } from "./parts.ts";

export interface NewWorkshop {
  readonly facilitator: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly place: string;
  /** An ISO day, or "" while nobody knows. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly language: Language;
  /** Id of a template. */
  readonly template: string;
  readonly groups: number;
}

/** Returns its id. The door is open. Throws `malformed` for a template that does not exist. */
export async function makeWorkshop(parts: CommandParts, wanted: NewWorkshop): Promise<string> {
  const template = findTemplate(wanted.template);
  if (!template) throw new AppError("malformed", `no template ${wanted.template}`);
  const draft = withOwnGroups(
    workshopFromTemplate(template, {
      language: wanted.language,
      groupCount: wanted.groups,
      firstDay: wanted.startsOn || today(parts.clock()),
    }),
    () => createId(parts.random),
  );
  return storeWorkshop(parts, { wanted, draft });
}

function today(now: number): Day {
  return new Date(now).toISOString().slice(0, 10);
}

export interface DraftedWorkshop {
  readonly wanted: Omit<NewWorkshop, "template" | "groups">;
  /** Its groups' ids must be met nowhere else. */
  readonly draft: WorkshopDraft;
  /** Where it must be known beforehand. */
  readonly id?: string;
  /** What else belongs to the same commit. */
  readonly also?: { readonly change: (doc: Y.Doc) => void; readonly statements: readonly Statement[] };
}

/** The same for a draft that is already there, such as the sample's. */
export async function storeWorkshop(
  parts: CommandParts,
  { wanted, draft, id = createId(parts.random), also }: DraftedWorkshop,
): Promise<string> {
  const { random, rooms } = parts;
  const host: Member = {
    id: createId(random),
    workshop: id,
    name: wanted.facilitator.name,
    role: "facilitator",
    group: undefined,
    number: 1,
    tint: 1,
    returnHash: undefined,
    arrivedAt: parts.clock(),
  };
  const { title, place, startsOn, endsOn, language } = wanted;
  await rooms.write(
    documentName("workshop", id),
    (doc) => {
      const facts = Object.entries({ title, place, startsOn, endsOn, language });
      for (const [key, value] of facts) setValue(doc, meta, key, value);
      setInOrder(doc, boards, draft.boards);
      setInOrder(doc, stages, draft.stages);
      setInOrder(doc, groups, draft.groups);
      setValue(doc, people, host.id, { role: host.role, tint: host.tint, number: host.number });
      also?.change(doc);
    },
    [...rows(parts, { id, host, draft, facilitator: wanted.facilitator.id }), ...(also?.statements ?? [])],
  );
  return id;
}

interface Ingredients {
  readonly id: string;
  readonly host: Member;
  readonly draft: WorkshopDraft;
  readonly facilitator: string;
}

function rows({ catalogue, random, clock }: CommandParts, { id, host, draft, facilitator }: Ingredients) {
  const link = (kind: "code" | "join" | "projector", secret: string): Statement =>
    addLink(catalogue, {
      id: createId(random),
      kind,
      workshop: id,
      role: kind === "projector" ? "viewer" : "participant",
      secret,
    });
  const groupIds = draft.groups.map((group) => group.id);
  return [
    addWorkshop(catalogue, { id, door: "open", createdAt: clock() }),
    addMember(catalogue, host),
    addWorkshopFacilitator(catalogue, { workshop: id, facilitator, member: host.id }),
    ...groupIds.map((group) => addGroupRow(catalogue, id, group)),
    addWorkshopDocument(catalogue, id),
    ...[...groupIds, PLENARY].flatMap((group) => addGroupDocuments(catalogue, id, group)),
    link("code", createCode(random, JOIN_CODE_LENGTH)),
    link("join", createQrSecret(random)),
    link("projector", createQrSecret(random)),
  ];
}

/** A template's groups have the same ids in every workshop; a group's document needs a name of its own. */
function withOwnGroups(draft: WorkshopDraft, nextId: () => string): WorkshopDraft {
  return { ...draft, groups: draft.groups.map((group) => ({ ...group, id: nextId() })) };
}

function setInOrder<R extends { readonly order: string }>(
  doc: Y.Doc,
  table: Table<R>,
  drafts: readonly ({ readonly id: string } & Omit<R, "order">)[],
): void {
  const keys = generateNKeysBetween(null, null, drafts.length);
  for (const [index, { id, ...record }] of drafts.entries()) {
    // A draft is its record but for the order, which is as long a list of keys as there are drafts.
    setValue(doc, table, id, { ...record, order: keys[index] } as unknown as R);
  }
}
