// A round on the wall, with the words of the group that it is about.
import type { Live } from "@minga/shared/facilitation/live.ts";
import { groupDocument } from "@minga/shared/protocol/documents.ts";
import type { ReactNode } from "react";
import { RoundWall } from "../../facilitation/rounds/RoundWall.tsx";
import { useText } from "../../i18n/useText.ts";
import { PageTitle } from "../PageTitle.tsx";
import { useSharedDocument, useTable } from "../workshop/useSharedDocument.ts";
import type { OpenWorkshop } from "../workshop/useWorkshop.ts";

interface Props {
  readonly workshop: OpenWorkshop;
  readonly wall: NonNullable<Live["wall"]>;
  /** Until there is something of it to show. */
  readonly fallback: ReactNode;
}

export function WallRound({ workshop, wall: { round: id, group }, fallback }: Props) {
  const text = useText();
  const round = useTable(workshop.tables.rounds).get(id);
  const results = useTable(workshop.tables.results);
  const groups = useTable(workshop.tables.groups);
  const words = useSharedDocument({
    name: groupDocument(workshop.id, group),
    member: undefined,
    workshop: workshop.id,
  });
  if (round === undefined || words === undefined) return fallback;
  return (
    <>
      <PageTitle title={text("rounds.wall.pageTitle")} />
      <RoundWall
        key={id}
        workshop={workshop.id}
        document={workshop.document}
        groupDocument={words}
        shown={{ id, round, group }}
        {...{ results, groups }}
        people={workshop.people}
      />
    </>
  );
}
