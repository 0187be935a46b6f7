// A shared document for as long as a page shows it.

import type { TableView } from "@minga/shared/document/observe.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import { useEffect, useState, useSyncExternalStore } from "react";
import { openSharedDocument, type SharedDocument } from "../../sync/sharedDocument.ts";

export interface Opening {
  readonly name: DocumentName;
  /** Whose changes these are; undefined for projectors. */
  readonly member: string | undefined;
  readonly memberName?: string | undefined;
  readonly workshop: string;
}

/** Opens it, and another one when the opening names another document or person. Undefined until it is open. */
export function useSharedDocument(opening: Opening | undefined): SharedDocument | undefined {
  const key = opening && `${opening.name} ${opening.member}`;
  const [opened, setOpened] = useState<{ readonly key: string; readonly document: SharedDocument }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what the opening opens
  useEffect(() => {
    if (opening === undefined || key === undefined) return;
    const { name, member, memberName, workshop } = opening;
    const document = openSharedDocument({ name, member, workshop, ...(memberName !== undefined && { memberName }) });
    setOpened({ key, document });
    return () => {
      document.close();
      // Or coming back to the same key would show the closed one first.
      setOpened(undefined);
    };
  }, [key]);
  return opened?.key === key ? opened?.document : undefined;
}

/** Whether there is something to show: the local copy or the first answer of the server is in. */
export function useIsLoaded(document: SharedDocument | undefined): boolean {
  const [loaded, setLoaded] = useState<SharedDocument>();
  useEffect(() => {
    let isWanted = true;
    void document?.loaded.then(() => isWanted && setLoaded(document));
    return () => {
      isWanted = false;
    };
  }, [document]);
  return document !== undefined && loaded === document;
}

/** A table of an open document, as it stands now. */
export function useTable<R>(view: TableView<R>): ReadonlyMap<string, R> {
  return useSyncExternalStore(view.subscribe, view.get);
}
