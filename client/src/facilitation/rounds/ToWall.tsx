// Puts a round on the projector, or takes it away again.
import type { Live } from "@minga/shared/facilitation/live.ts";
import { showOnWall } from "@minga/shared/protocol/http/rounds.ts";
import { Monitor, MonitorOff } from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { Button } from "../../ui/Button.tsx";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import { useCommand } from "../../ui/useCommand.ts";

interface Props {
  readonly workshop: string;
  /** What the projector shows now. */
  readonly wall: Live["wall"];
  readonly shown: NonNullable<Live["wall"]>;
  /** The round is still open: what is shown is how far it is. */
  readonly isProgress?: boolean;
}

export function ToWall({ workshop, wall, shown, isProgress = false }: Props) {
  const text = useText();
  const isOn = wall?.round === shown.round && wall.group === shown.group;
  const { send, isBusy, failure } = useCommand(
    () => call(showOnWall, { params: { workshop }, body: isOn ? {} : { show: shown } }),
    () => undefined,
  );
  return (
    <>
      <Button
        busy={isBusy}
        icon={isOn ? <MonitorOff aria-hidden="true" /> : <Monitor aria-hidden="true" />}
        onClick={() => send()}
      >
        {isOn
          ? text("rounds.result.offWall")
          : text(isProgress ? "rounds.result.progressToWall" : "rounds.result.toWall")}
      </Button>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
