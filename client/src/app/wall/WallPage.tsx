// The wall: what to type, what to scan, and who has come; or the round that somebody has put up. No controls: nobody's
// hands are here.
import { LIVE_KEY } from "@minga/shared/facilitation/live.ts";
import { readWall } from "@minga/shared/protocol/http/workshops.ts";
import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { useStore } from "zustand";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { needsSignIn } from "../../ui/failure.ts";
import { QrCode } from "../../ui/QrCode.tsx";
import { Speaking } from "../../ui/Speaking.tsx";
import { Wordmark } from "../../ui/Wordmark.tsx";
import { useAnswer } from "../asking/useAnswer.ts";
import { OpeningRoom } from "../join/OpeningRoom.tsx";
import { PageTitle } from "../PageTitle.tsx";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { useOwnMembership } from "../workshop/useOwnMembership.ts";
import { useTable } from "../workshop/useSharedDocument.ts";
import { type OpenWorkshop, useWorkshop } from "../workshop/useWorkshop.ts";
import { ArrivalBoard } from "./ArrivalBoard.tsx";
import { WallCode } from "./WallCode.tsx";
import styles from "./WallPage.module.css";

const WallRound = lazy(async () => ({ default: (await import("./WallRound.tsx")).WallRound }));

/** The door and the code are not in the document: asked for this often, in ms. */
const ASK_MS = 5000;

export function WallPage({ params: { workshop: id }, go, session, heading }: PageProps<"wall">) {
  const text = useText();
  const own = useOwnMembership(session, id);
  const { answer, ask } = useAnswer(id, () => call(readWall, { params: { workshop: id } }));
  const isIn = own.kind === "member";
  const workshop = useWorkshop(isIn ? { workshop: id, member: undefined } : undefined);
  useEffect(() => {
    const timer = setInterval(ask, ASK_MS);
    return () => clearInterval(timer);
  }, [ask]);
  const isShut = answer.kind === "failed" && (needsSignIn(answer) || answer.code === "not-allowed");
  useEffect(() => {
    if (isShut) go(addressOf("enter"), { replace: true });
  }, [go, isShut]);

  if (answer.kind !== "here") {
    return (
      <OpeningRoom heading={heading} failure={answer.kind === "failed" && !isShut ? answer : undefined} onAgain={ask} />
    );
  }
  const { title, place, door, code, joinAddress, joinUrl } = answer.value;
  const isOpen = door === "open";
  const wayIn = (
    <div className={styles["wall"]} data-theme="light">
      <PageTitle title={text("projector.title")} />
      <header className={styles["head"]}>
        <Wordmark size="wall" />
        <p>{place === "" ? title : text("projector.workshopInPlace", { title, place })}</p>
      </header>
      <main className={styles["main"]}>
        <div className={styles["way"]}>
          <div className={styles["words"]}>
            <h1 ref={heading} tabIndex={-1}>
              {isOpen ? (
                <>
                  {text("projector.type")} <b>{joinAddress}</b>
                </>
              ) : (
                text("projector.closed")
              )}
            </h1>
            {isOpen && <WallCode code={code} />}
            <p>{text(isOpen ? "projector.scan" : "projector.closedHint")}</p>
          </div>
          {isOpen && joinUrl !== "" && (
            <div className={styles["qr"]}>
              <QrCode value={joinUrl} label={text("projector.qr")} />
            </div>
          )}
        </div>
        {workshop?.isLoaded && <Room workshop={workshop} />}
      </main>
    </div>
  );
  return workshop?.isLoaded ? <Shown workshop={workshop} wayIn={wayIn} /> : wayIn;
}

function Shown({ workshop, wayIn }: { readonly workshop: OpenWorkshop; readonly wayIn: ReactNode }) {
  const wall = useTable(workshop.tables.live).get(LIVE_KEY)?.wall;
  if (wall === undefined) return wayIn;
  return (
    <Suspense fallback={wayIn}>
      <Speaking volume="chain">
        <WallRound {...{ workshop, wall }} fallback={wayIn} />
      </Speaking>
    </Suspense>
  );
}

function Room({ workshop }: { readonly workshop: OpenWorkshop }) {
  const text = useText();
  const groups = useTable(workshop.tables.groups);
  const people = useTable(workshop.tables.people);
  const names = useStore(workshop.people);
  const isOffline = useStore(workshop.document.status, ({ kind }) => kind === "offline");
  return (
    <>
      <ArrivalBoard groups={groups} people={people} names={names} />
      {isOffline && (
        <p role="status" className={styles["offline"]}>
          {text("projector.offline")}
        </p>
      )}
    </>
  );
}
