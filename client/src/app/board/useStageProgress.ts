// How far through its stage the room is, by the server's clock.
import type { Stage } from "@minga/shared/facilitation/stages.ts";
import { useEffect, useState } from "react";
import type { SharedDocument } from "../../sync/sharedDocument.ts";
import { stageProgress } from "./boardPlace.ts";

const STEP_MS = 20_000;

export function useStageProgress(
  stage: Stage | undefined,
  sinceMs: number | undefined,
  { serverNow }: Pick<SharedDocument, "serverNow">,
): number {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  return stageProgress(stage, sinceMs, serverNow());
}
