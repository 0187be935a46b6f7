// Says that the room has moved on. Who follows it is there already; who is elsewhere is offered the way.
import { useEffect, useRef } from "react";
import { useText } from "../../i18n/useText.ts";
import { useInterface } from "../../ui/Interface.tsx";
import type { Script } from "./boardPlace.ts";
import { followStage, isAway } from "./followStage.ts";
import type { BoardAddress } from "./useBoardAddress.ts";

interface Place {
  readonly address: BoardAddress;
  readonly group: string | undefined;
  readonly board: string | undefined;
}

export function useStageNews({ stages, current }: Script, place: Place): void {
  const text = useText();
  const { toasts, announcer } = useInterface();
  const stage = stages[current];
  const latest = useRef({ text, stage, place });
  latest.current = { text, stage, place };
  const before = useRef({ stage: stage?.id, board: place.board, group: place.group });
  const takeBack = useRef(() => {});
  const id = stage?.id;
  const title = stage?.title ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: a stage that is renamed is no news
  useEffect(() => {
    const { text: say, place: now } = latest.current;
    const was = before.current;
    before.current = { stage: id, board: now.board, group: now.group };
    if (id === was.stage || id === undefined) return;
    // Only the latest stage is news, however fast the room goes through them.
    takeBack.current();
    const sentence = say("page.board.moved", { stage: title });
    if (isAway(latest.current.stage, { chosenBoard: now.address.board, group: now.group })) {
      takeBack.current = toasts.show({
        text: sentence,
        action: {
          label: say("page.board.followStage"),
          run: () => followStage(latest.current.place.address, latest.current.stage),
        },
      });
    } else if (now.board !== was.board || now.group !== was.group) {
      takeBack.current = toasts.show({ text: sentence });
    } else {
      // On the same board the strip says it: a notice would only lie over the note being written.
      announcer.announce(sentence);
    }
  }, [id, place.board, place.group, toasts, announcer]);
}
