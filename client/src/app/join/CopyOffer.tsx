// «Hay 12 cambios sin enviar de Ana. ¿Es usted?»: what somebody left on this device is offered, never sent for them.
import { returnToSeat } from "@minga/shared/protocol/http/join.ts";
import { useMemo, useState } from "react";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { readStorage } from "../../sync/deviceStorage.ts";
import { createLocalCopies } from "../../sync/localCopies.ts";
import { Button } from "../../ui/Button.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import styles from "./CopyOffer.module.css";
import { offerOf } from "./offerOf.ts";
import { readReturnCode } from "./returnCodes.ts";
import type { Seated } from "./seatProps.ts";

interface Props {
  readonly workshop: string;
  /** They came back with the code that this device still knows. */
  readonly onSeated: (seated: Seated) => void;
  /** They say it is theirs, and have to show it with their code. */
  readonly onIsMe: (name: string) => void;
}

export function CopyOffer({ workshop, onSeated, onIsMe }: Props) {
  const text = useText();
  const offer = useMemo(() => offerOf(readCopies(workshop)), [workshop]);
  const [isDeclined, setDeclined] = useState(false);
  const kept = readReturnCode(workshop);
  const { send, isBusy } = useCommand(
    async (seat: { readonly name: string; readonly returnCode: string }) => {
      const result = await call(returnToSeat, { params: { workshop }, body: seat });
      if (!result.ok) onIsMe(seat.name);
      return result;
    },
    ({ membership, returnCode }) =>
      onSeated({ member: membership.member ?? "", name: membership.name ?? "", returnCode }),
  );
  if (offer === undefined || isDeclined) return null;
  const { member, name, count } = offer;
  const sayYes = () => {
    if (kept?.member === member) send({ name: kept.name, returnCode: kept.returnCode });
    else onIsMe(name);
  };
  return (
    <section className={styles["offer"]} aria-label={text("join.copy.offer", { count, name })}>
      <p>{text("join.copy.offer", { count, name })}</p>
      <div className={styles["answers"]}>
        <Button busy={isBusy} onClick={sayYes}>
          {text("join.copy.yes", { name })}
        </Button>
        <Button kind="quiet" onClick={() => setDeclined(true)}>
          {text("join.copy.no")}
        </Button>
      </div>
    </section>
  );
}

/** Only reads the list of copies: what opens them is loaded with the board, and a phone is not there yet. */
function readCopies(workshop: string) {
  const copies = createLocalCopies({ storage: readStorage(), deleteDatabase: async () => undefined });
  return copies.ofOthers(workshop, undefined);
}
