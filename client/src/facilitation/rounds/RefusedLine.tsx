// What was given on this device and did not count, said plainly until it has been read.
import { useEffect } from "react";
import { useStore } from "zustand";
import { useLanguage, useText } from "../../i18n/useText.ts";
import type { Parcel } from "../../sync/outbox.ts";
import { Button } from "../../ui/Button.tsx";
import { failureSentence } from "../../ui/failure.ts";
import type { Entries, OwnPart } from "./entries.ts";
import type { Rounds } from "./findRound.ts";
import { StripLine } from "./StripLine.tsx";

interface Props {
  readonly entries: Entries;
  readonly rounds: Rounds;
}

export function RefusedLine({ entries, rounds }: Props) {
  const text = useText();
  const parcels = useStore(entries.parcels);
  useEffect(() => {
    for (const [id, { state }] of parcels) {
      const round = rounds.get(id);
      const isOver = round === undefined || round.closedAt !== undefined;
      const isCalledOff = state.kind === "refused" && state.code === "round-not-found";
      // Whoever counted or called off the votes has said so to everyone.
      if (isCalledOff || (isOver && state.kind === "sent")) entries.forget(id);
    }
  }, [entries, parcels, rounds]);
  const refused = [...parcels].find(([, { state }]) => state.kind === "refused");
  if (refused === undefined) return null;
  const [id, parcel] = refused;
  return (
    <StripLine
      label={text("rounds.own.late")}
      actions={<Button onClick={() => entries.forget(id)}>{text("rounds.own.gotIt")}</Button>}
    >
      <span role="alert">
        <Sentence parcel={parcel} />
      </span>
    </StripLine>
  );
}

function Sentence({ parcel: { state, revision } }: { readonly parcel: Parcel<OwnPart> }) {
  const text = useText();
  const language = useLanguage();
  if (state.kind !== "refused") return null;
  if (state.code === "round-closed") return text(revision === 0 ? "rounds.own.lateFirst" : "rounds.own.lateChange");
  return text("rounds.own.refused", { reason: failureSentence(state, text, language) });
}
