// Says that the room has moved on. Who follows it is there already; who chose another board is offered the way.
import { useEffect, useRef } from "react";
import { useText } from "../../i18n/useText.ts";
import { useInterface } from "../../ui/Interface.tsx";
import type { Script } from "./boardPlace.ts";
import type { BoardAddress } from "./useBoardAddress.ts";

export function useStageNews({ stages, current }: Script, address: BoardAddress): void {
  const text = useText();
  const { toasts, announcer } = useInterface();
  const stage = stages[current];
  const before = useRef(stage?.id);
  const latest = useRef({ text, address });
  latest.current = { text, address };
  const id = stage?.id;
  const title = stage?.title ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: a stage that is renamed is no news
  useEffect(() => {
    if (id === before.current || id === undefined) return;
    before.current = id;
    const { text: say, address: place } = latest.current;
    const sentence = say("page.board.moved", { stage: title });
    // Who follows sees the new question and the strip; a notice would only lie over the note being written.
    if (place.board === undefined) return announcer.announce(sentence);
    toasts.show({
      text: sentence,
      action: {
        label: say("page.board.followStage"),
        run: () => latest.current.address.choose({ tablero: undefined }),
      },
    });
  }, [id, toasts, announcer]);
}
