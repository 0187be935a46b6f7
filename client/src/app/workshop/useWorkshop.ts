// A workshop for as long as a page shows it: its document, its tables and the names of its people.
import { documentName } from "@minga/shared/protocol/documents.ts";
import { useEffect, useMemo, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { createDirectory, type PeopleDirectory } from "../../sync/people.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { useIsLoaded, useSharedDocument } from "./useSharedDocument.ts";
import { createWorkshopTables, type WorkshopTables } from "./workshopTables.ts";

export interface OpenWorkshop {
  readonly id: string;
  readonly document: SharedDocument;
  readonly tables: WorkshopTables;
  readonly people: PeopleDirectory["people"];
  /** False while nothing has arrived yet: tables are empty because nobody knows better. */
  readonly isLoaded: boolean;
}

interface Opening {
  readonly workshop: string;
  readonly member: string | undefined;
  readonly memberName?: string | undefined;
}

/** Undefined until it is open, or while `opening` is. */
export function useWorkshop(opening: Opening | undefined): OpenWorkshop | undefined {
  const text = useText();
  const document = useSharedDocument(opening && { ...opening, name: documentName("workshop", opening.workshop) });
  const isLoaded = useIsLoaded(document);
  const tables = useMemo(() => document && createWorkshopTables(document.doc), [document]);
  const [directory, setDirectory] = useState<{ readonly of: SharedDocument; readonly it: PeopleDirectory }>();
  const workshop = opening?.workshop;
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are fetched anew on a change of document, not of language
  useEffect(() => {
    if (document === undefined || workshop === undefined) return;
    const it = createDirectory({ workshop, document, numbered: (number) => text("people.numbered", { number }) });
    setDirectory({ of: document, it });
    return it.close;
  }, [document, workshop]);
  if (!document || !tables || workshop === undefined || directory?.of !== document) return undefined;
  return { id: workshop, document, tables, people: directory.it.people, isLoaded };
}
