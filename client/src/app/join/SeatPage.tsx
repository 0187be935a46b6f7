// A name and a group: everything that stands between a participant and the first note.
import { readDoor } from "@minga/shared/protocol/http/join.ts";
import { lazy, Suspense, useEffect, useState } from "react";
import { call } from "../../sync/api.ts";
import { needsSignIn } from "../../ui/failure.ts";
import { usePreference } from "../../ui/Interface.tsx";
import { useAnswer } from "../asking/useAnswer.ts";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { OpeningRoom } from "./OpeningRoom.tsx";
import { keepReturnCode } from "./returnCodes.ts";
import { SeatForm } from "./SeatForm.tsx";
import type { Seated } from "./seatProps.ts";

/** Loaded when somebody says they were here before. */
const ReturnForm = lazy(async () => ({ default: (await import("./ReturnForm.tsx")).ReturnForm }));

export function SeatPage({ params: { workshop }, go, heading }: PageProps<"seat">) {
  const { answer, ask } = useAnswer(workshop, () => call(readDoor, { params: { workshop } }));
  const [name, setName] = useState(usePreference("displayName"));
  const [isReturning, setReturning] = useState(false);
  const hasSeat = answer.kind === "here" && answer.value.membership?.member !== undefined;
  const isShut = answer.kind === "failed" && (answer.code === "not-allowed" || needsSignIn(answer));
  useEffect(() => {
    if (hasSeat) go(addressOf("board", { workshop }), { replace: true });
    else if (isShut) go(addressOf("enter"), { replace: true });
  }, [go, workshop, hasSeat, isShut]);

  if (answer.kind === "failed" && !isShut) return <OpeningRoom heading={heading} failure={answer} onAgain={ask} />;
  if (answer.kind !== "here" || hasSeat) return <OpeningRoom heading={heading} />;

  const sit = (seated: Seated) => {
    keepReturnCode(workshop, { ...seated, seen: false });
    go(addressOf("board", { workshop }), { replace: true });
  };
  const shared = { door: answer.value, heading, name, onName: setName, onSeated: sit };
  return isReturning ? (
    <Suspense fallback={<OpeningRoom heading={heading} />}>
      <ReturnForm {...shared} onFirstTime={() => setReturning(false)} />
    </Suspense>
  ) : (
    <SeatForm {...shared} onDoorChanged={ask} onReturning={() => setReturning(true)} />
  );
}
