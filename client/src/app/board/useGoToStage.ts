// Puts the room into a stage. The command names the stage it was seen in, so that two facilitators who press at once
// make one step.
import { goToStage } from "@minga/shared/protocol/http/workshops.ts";
import { useEffect } from "react";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { failureSentence } from "../../ui/failure.ts";
import { useInterface } from "../../ui/Interface.tsx";
import { useCommand } from "../../ui/useCommand.ts";
import type { Script } from "./boardPlace.ts";

export function useGoToStage(workshop: string, { stages, current }: Script) {
  const text = useText();
  const language = useLanguage();
  const { toasts } = useInterface();
  const { send, isBusy, failure } = useCommand(
    (stage: string) => {
      const from = stages[current]?.id;
      return call(goToStage, { params: { workshop }, body: { stage, ...(from !== undefined && { from }) } });
    },
    () => undefined,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failure is said once, in the language it happened in
  useEffect(() => {
    if (failure) toasts.show({ text: failureSentence(failure, text, language) });
  }, [failure]);
  return { goTo: send, isBusy };
}
