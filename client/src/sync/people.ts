// Names by member id. Documents hold ids alone; the names come from the directory, and stay on this device beside the
// local copies so that a page without a server still says who wrote what.
import type { Role } from "@minga/shared/core/roles.ts";
import { observeTable } from "@minga/shared/document/observe.ts";
import { people as peopleTable } from "@minga/shared/facilitation/people.ts";
import { type Directory, directorySchema, readPeople } from "@minga/shared/protocol/http/workshops.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Call, call as callServer } from "./api.ts";
import { keep, readKept } from "./deviceStorage.ts";
import type { SharedDocument } from "./sharedDocument.ts";

export interface PersonName {
  readonly id: string;
  readonly name: string;
  /** Which of the eight tints marks this person, 1 to 8. */
  readonly tint: number;
  readonly role: Role;
  readonly group?: string;
}

export type People = ReadonlyMap<string, PersonName>;

export interface PeopleDirectory {
  /** Everyone the workshop knows; who has no name in the directory is called by number. */
  readonly people: StoreApi<People>;
  readonly close: () => void;
}

interface DirectoryParts {
  readonly workshop: string;
  /** The workshop's own document: it says who there is, and when to ask again. */
  readonly document: Pick<SharedDocument, "doc" | "onControl" | "status">;
  /** «Participante 7» */
  readonly numbered: (number: number) => string;
  readonly call?: Call;
}

/** How long changes may gather before the directory is asked again: a class that enters together is one question. */
const GATHER_MS = 300;
/** After a question without an answer, unless something makes it be asked sooner. */
const RETRY_MS = 10_000;

export function createDirectory({ workshop, document, numbered, call = callServer }: DirectoryParts): PeopleDirectory {
  const key = `minga:people:${workshop}`;
  const present = observeTable(document.doc, peopleTable);
  let named: Directory["people"] = readKept(key, directorySchema)?.people ?? [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let wasAway = false;
  let closed = false;
  const store = createStore<People>(() => everyone());

  function everyone(): People {
    const all = new Map<string, PersonName>();
    for (const [id, { tint, role, group, number }] of present.get()) {
      all.set(id, { id, name: numbered(number), tint, role, ...(group !== undefined && { group }) });
    }
    for (const { id, name, tint, role, group } of named) {
      // Where both know someone, the document is newer in all but the name.
      all.set(id, { id, tint, role, ...(group !== undefined && { group }), ...all.get(id), name });
    }
    return all;
  }

  async function ask(): Promise<void> {
    clearTimeout(retry);
    const answer = await call(readPeople, { params: { workshop } });
    if (closed) return;
    if (!answer.ok) {
      clearTimeout(retry);
      retry = setTimeout(ask, RETRY_MS);
      return;
    }
    named = answer.value.people;
    keep(key, answer.value);
    store.setState(everyone(), true);
  }

  function askSoon(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void ask();
    }, GATHER_MS);
  }

  const stops = [
    present.subscribe(() => {
      store.setState(everyone(), true);
      // Someone new whose name nobody has told yet: the word from the server may have been missed.
      if ([...present.get().keys()].some((id) => !named.some((one) => one.id === id))) askSoon();
    }),
    document.onControl(({ kind }) => {
      if (kind === "people-changed") askSoon();
    }),
    document.status.subscribe(({ kind }) => {
      if (kind === "offline") wasAway = true;
      else if (wasAway && kind !== "opening") {
        wasAway = false;
        askSoon();
      }
    }),
  ];
  void ask();

  return {
    people: store,
    close() {
      closed = true;
      clearTimeout(timer);
      clearTimeout(retry);
      for (const stop of stops) stop();
    },
  };
}
