// Everything a board shows of rounds: a line under the bar, a panel beside the board, the dialog that opens one.
import { createPortal } from "react-dom";
import { FacilitatorRound } from "./FacilitatorRound.tsx";
import { OpenRound } from "./OpenRound.tsx";
import { OwnRound } from "./OwnRound.tsx";
import { ResultPanel } from "./ResultPanel.tsx";
import type { RoundStripProps } from "./roundStripProps.ts";
import { useWayBack } from "./useWayBack.ts";

export function RoundStrip(props: RoundStripProps) {
  const { me, view, onView, dock, groupDocument } = props;
  useWayBack(view === "entry" || view === "result");
  return (
    <>
      {me.isFacilitator && <FacilitatorRound {...props} />}
      {!me.isFacilitator && me.member !== undefined && <OwnRound {...props} member={me.member} />}
      {view === "setup" && <OpenRound {...props} onClose={() => onView(undefined)} />}
      {view === "result" &&
        dock &&
        groupDocument &&
        createPortal(<ResultPanel {...props} groupDocument={groupDocument} />, dock)}
    </>
  );
}
