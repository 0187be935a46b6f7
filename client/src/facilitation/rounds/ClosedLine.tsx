// A round has been closed: the way to its result, until it was taken or put away on this device.
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import * as z from "zod/mini";
import { useText } from "../../i18n/useText.ts";
import { keep, readKept } from "../../sync/deviceStorage.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { findClosed } from "./findRound.ts";
import type { RoundStripProps } from "./roundStripProps.ts";
import { StripLine } from "./StripLine.tsx";

const seenSchema = z.array(z.string());

export function ClosedLine({ workshop, rounds, results, groupId, view, onView }: RoundStripProps) {
  const text = useText();
  const key = `minga:rounds-seen:${workshop}`;
  const [seen, setSeen] = useState(() => readKept(key, seenSchema) ?? []);
  const closed = findClosed({ rounds, results }, groupId);
  const id = closed?.id;
  const isShown = view === "result";
  useEffect(() => {
    if (isShown && id !== undefined) setSeen((before) => [...new Set([...before, id])]);
  }, [isShown, id]);
  useEffect(() => keep(key, seen), [key, seen]);
  if (closed === undefined || seen.includes(closed.id)) return null;
  const { criterion } = closed.round.settings;
  return (
    <StripLine
      actions={
        <>
          <Button onClick={() => onView("result")}>{text("rounds.result.show")}</Button>
          <IconButton
            label={text("rounds.result.dismiss")}
            icon={<X />}
            onClick={() => setSeen((before) => [...before, closed.id])}
          />
        </>
      }
    >
      {criterion === "" ? text("rounds.result.closed") : text("rounds.result.closedFor", { criterion })}
    </StripLine>
  );
}
