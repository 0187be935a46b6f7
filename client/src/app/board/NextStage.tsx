// Puts the room into the next stage of the script. The strip beside it names it; the tip does, too.
import { ArrowRight } from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import type { Script } from "./boardPlace.ts";
import { followStage } from "./followStage.ts";
import styles from "./NextStage.module.css";
import type { BoardAddress } from "./useBoardAddress.ts";
import { useGoToStage } from "./useGoToStage.ts";

interface Props {
  readonly workshop: string;
  readonly script: Script;
  readonly address: BoardAddress;
}

export function NextStage({ workshop, script, address }: Props) {
  const text = useText();
  const { goTo, isBusy } = useGoToStage(workshop, script);
  const next = script.stages[script.current + 1];
  if (next === undefined) return null;
  const words = text(script.current < 0 ? "page.board.begin" : "page.board.next", { stage: next.title });
  return (
    <Button
      busy={isBusy}
      title={words}
      onClick={() => {
        followStage(address, next);
        goTo(next.id);
      }}
    >
      {text(script.current < 0 ? "page.board.beginShort" : "page.board.nextShort")}
      <ArrowRight aria-hidden="true" className={styles["arrow"]} />
    </Button>
  );
}
