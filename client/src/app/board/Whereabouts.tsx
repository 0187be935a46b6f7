// Who is here now, and whether the work is safe.
import { useStore } from "zustand";
import { useText } from "../../i18n/useText.ts";
import type { PeopleDirectory } from "../../sync/people.ts";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { Avatars } from "../../ui/Avatars.tsx";
import { SyncStatusBadge } from "../workshop/SyncStatusBadge.tsx";

interface Props {
  readonly document: SharedDocument;
  readonly people: PeopleDirectory["people"];
  /** Own member id: one is always here. */
  readonly me: string | undefined;
}

export function Whereabouts({ document, people, me }: Props) {
  const text = useText();
  const others = useStore(document.presence.others);
  const names = useStore(people);
  // Two tabs of one person are one person.
  const ids = new Set([...(me === undefined ? [] : [me]), ...[...others.values()].map(({ member }) => member)]);
  const here = [...ids].flatMap((id) => names.get(id) ?? []);
  return (
    <>
      <SyncStatusBadge document={document} />
      {here.length > 0 && <Avatars people={here} label={text("page.board.people")} />}
    </>
  );
}
