// A plan in a document of its own, as the server makes one: what the tests of plans begin with.
import * as Y from "yjs";
import { setValue } from "../../document/table.ts";
import type { ActionId } from "../actions.ts";
import { freezeBaseline } from "../baseline.ts";
import { type CheckIn, checkIns } from "../checkIns.ts";
import { commitments } from "../commitments.ts";
import { addIndicator, addMilestone, setActionField, setActionText } from "../planOperations.ts";
import { readPlan } from "../planView.ts";
import { type Remade, remakePlan } from "../remake.ts";
import type { SourceInitiative } from "../sources.ts";

/** An initiative on a roadmap, from one day to another. */
export function initiative(id: string, given: Partial<SourceInitiative> = {}): SourceInitiative {
  const words = { text: `Iniciativa ${id}`, color: "yellow", board: "roadmap", lane: "Personas" } as const;
  return { id, ...words, start: "2026-01-01", end: "2026-12-31", items: [], ...given };
}

export interface Made {
  readonly wanted: readonly (readonly SourceInitiative[])[];
  /** Those of `wanted` unless given. */
  readonly present?: readonly string[];
  readonly version?: string;
  readonly groupNumber?: number;
}

/** Ids of actions are p1, p2, … in the order in which they are made. */
export function make(doc: Y.Doc, { wanted, present, version = "v1", groupNumber = 1 }: Made): Remade {
  let last = doc.getMap("sources").size;
  return remakePlan(doc, {
    wanted,
    present: new Set(present ?? wanted.flat().map(({ id }) => id)),
    frozen: { version, takenAt: 1, group: "g1", groupName: "Mesa 1" },
    groupNumber,
    nextId: () => {
      last += 1;
      return `p${last}`;
    },
  });
}

/** One action, p1, that lacks nothing. */
export function readyPlan(): Y.Doc {
  const doc = new Y.Doc();
  make(doc, { wanted: [[initiative("i1")]] });
  fill(doc, "p1");
  return doc;
}

/** Writes everything that an action needs to be committed. */
export function fill(doc: Y.Doc, id: ActionId): void {
  setActionText(doc, id, { field: "objective", text: "Que nadie lleve copias" });
  setActionText(doc, id, { field: "deliverable", text: "Veinte trámites sin copia" });
  setActionField(doc, id, { field: "ownerUnit", value: "Dirección de Trámites, Calidad y Servicios" });
  setActionField(doc, id, { field: "resources", value: { kind: "staff", source: "" } });
  setActionField(doc, id, { field: "sdgTargets", value: ["16.6", "16.10"] });
  setActionField(doc, id, { field: "priority", value: "high" });
  addIndicator(
    doc,
    { action: id, id: "k1" },
    {
      name: "Trámites que piden copia",
      direction: "down",
      baseline: { status: "known", value: 20, date: "2026-01-01" },
      target: { value: 0, date: "2026-12-31" },
      verification: "Guía oficial de trámites",
    },
  );
  addMilestone(doc, { action: id, id: "m1" }, { title: "Lista acordada", due: "2026-03-31" });
}

export function bind(doc: Y.Doc, id: ActionId, at: number): void {
  setValue(doc, commitments, id, { at, baseline: freezeBaseline(readPlan(doc), id) });
}

export function report(doc: Y.Doc, id: ActionId, given: Partial<CheckIn> & { readonly at: number }): void {
  const usual = { status: "in_progress", progress: 0, note: "", evidence: "" } as const;
  setValue(doc, checkIns, `${id}/at${given.at}`, { ...usual, ...given });
}
