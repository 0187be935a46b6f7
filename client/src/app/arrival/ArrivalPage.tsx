// «¿Se puede entrar?»: whether a phone reaches this machine, before the room is full of people.
import { type Arrival, chooseAddress, readArrival } from "@minga/shared/protocol/http/arrival.ts";
import { CircleCheck, CircleDashed } from "lucide-react";
import { useEffect, useState } from "react";
import { formatTime } from "../../i18n/formats.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { classes } from "../../ui/classes.ts";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import { needsSignIn } from "../../ui/failure.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageShell } from "../../ui/PageShell.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { RadioCards } from "../../ui/RadioCards.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import { useAnswer } from "../asking/useAnswer.ts";
import { signInAddress } from "../entry/signInAddress.ts";
import { PageTitle } from "../PageTitle.tsx";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { FacilitatorBar } from "../workshops/FacilitatorBar.tsx";
import styles from "./ArrivalPage.module.css";
import { Reasons } from "./Reasons.tsx";

const ASK_MS = 2000;
/** After this long without a second device it is time to say what the trouble usually is. */
const PATIENCE_MS = 60_000;

export function ArrivalPage({ go, session, heading }: PageProps<"arrival">) {
  const text = useText();
  const { answer, ask, show } = useAnswer("arrival", () => call(readArrival));
  const isPatient = useIsPatient();
  useEffect(() => {
    const timer = setInterval(ask, ASK_MS);
    return () => clearInterval(timer);
  }, [ask]);
  const mustSignIn = answer.kind === "failed" && (needsSignIn(answer) || answer.code === "not-allowed");
  useEffect(() => {
    if (mustSignIn) go(signInAddress(addressOf("arrival")), { replace: true });
  }, [go, mustSignIn]);
  return (
    <PageShell
      bar={<FacilitatorBar session={session} go={go} />}
      title={text("arrival.title")}
      headingRef={heading}
      lead={text("arrival.lead")}
      action={<LinkButton href={addressOf("workshops")}>{text("arrival.next")}</LinkButton>}
    >
      <PageTitle title={text("arrival.title")} />
      {(answer.kind === "waiting" || mustSignIn) && <Skeleton count={2} heightPx={220} />}
      {answer.kind === "failed" && !mustSignIn && <FailureNotice failure={answer} onAgain={ask} />}
      {answer.kind === "here" && <Check arrival={answer.value} isPatient={isPatient} onChosen={show} />}
    </PageShell>
  );
}

interface Props {
  readonly arrival: Arrival;
  /** Nobody needs the reasons yet. */
  readonly isPatient: boolean;
  readonly onChosen: (arrival: Arrival) => void;
}

function Check({ arrival, isPatient, onChosen }: Props) {
  const text = useText();
  const language = useLanguage();
  const { send, failure } = useCommand((url: string) => call(chooseAddress, { body: { url } }), onChosen);
  const { addresses, chosen, arrivedAt, awake, port80 } = arrival;
  const shown = addresses.find(({ url }) => url === chosen) ?? addresses[0];
  const hasArrived = arrivedAt !== undefined;
  return (
    <div className={styles["check"]}>
      <div className={styles["way"]}>
        {shown === undefined ? (
          <p>{text("arrival.none")}</p>
        ) : (
          <>
            <div className={styles["qr"]}>
              <QrCode value={shown.url} label={text("arrival.qr", { address: shown.typed })} />
            </div>
            <p>{text("arrival.type")}</p>
            <p className={styles["address"]}>
              <bdi>{shown.typed}</bdi>
            </p>
            <p className={styles["hint"]}>{text(port80 ? "arrival.port80" : "arrival.portHint")}</p>
          </>
        )}
      </div>
      <div className={styles["state"]}>
        <div role="status" className={classes(styles["mark"], hasArrived && styles["arrived"])}>
          {hasArrived ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
          <span>
            <b>{text(hasArrived ? "arrival.arrived" : "arrival.waiting")}</b>
            <span>{text(hasArrived ? "arrival.arrivedHint" : "arrival.waitingHint")}</span>
            {hasArrived && (
              <span>{text("arrival.arrivedAt", { time: formatTime(new Date(arrivedAt), language) })}</span>
            )}
          </span>
        </div>
        {!hasArrived && !isPatient && shown && <Reasons network={shown.interface} />}
        {failure && <FailureNotice failure={failure} />}
        {addresses.length > 0 && (
          <RadioCards
            legend={text("arrival.choose")}
            value={shown?.url}
            onValue={send}
            cards={addresses.map(({ url, typed, kind, interface: name }) => ({
              value: url,
              title: typed,
              ...(kind !== "other" && { detail: name }),
              aside: text(`arrival.kinds.${kind}`),
            }))}
          />
        )}
        <p className={styles["hint"]}>{text(`arrival.awake.${awake}`)}</p>
      </div>
    </div>
  );
}

/** True for the first minute that the page is open. */
function useIsPatient(): boolean {
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isPatient;
}
