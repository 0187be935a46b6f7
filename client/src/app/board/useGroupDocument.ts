// A group's document with this device's own steps in it.
import { placements } from "@minga/shared/boards/placement.ts";
import { createHistory, type History } from "@minga/shared/document/history.ts";
import { items } from "@minga/shared/items/items.ts";
import { links } from "@minga/shared/items/links.ts";
import { groupDocument } from "@minga/shared/protocol/documents.ts";
import type { Membership } from "@minga/shared/protocol/http/session.ts";
import { useEffect, useMemo } from "react";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { useSharedDocument } from "../workshop/useSharedDocument.ts";

export interface OpenGroup {
  readonly document: SharedDocument;
  readonly history: History;
}

interface Wanted {
  readonly workshop: string;
  /** Undefined while it is not known whose. */
  readonly group: string | undefined;
  readonly membership: Membership;
}

export function useGroupDocument({ workshop, group, membership }: Wanted): OpenGroup | undefined {
  const document = useSharedDocument(
    group === undefined
      ? undefined
      : { name: groupDocument(workshop, group), member: membership.member, memberName: membership.name, workshop },
  );
  const opened = useMemo(
    () => document && { document, history: createHistory(document.doc, [items, placements, links]) },
    [document],
  );
  useEffect(() => opened?.history.destroy, [opened]);
  return opened;
}
