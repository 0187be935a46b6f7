// Who is here now, and whether the work is safe.
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
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
  // Others' pointers move many times a second: what counts here is who comes and goes.
  const others = useStore(
    document.presence.others,
    useShallow((presences) => [...presences.values()].map(({ member }) => member)),
  );
  const names = useStore(people);
  // Two tabs of one person are one person.
  const ids = new Set([...(me === undefined ? [] : [me]), ...others]);
  const here = [...ids].flatMap((id) => names.get(id) ?? []);
  return (
    <>
      <SyncStatusBadge document={document} />
      {here.length > 0 && <Avatars people={here} label={text("page.board.people")} />}
    </>
  );
}
