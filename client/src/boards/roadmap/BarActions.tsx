// What can be done with the chosen bar, in the bar that floats above it.
import type { LaidBar } from "@minga/shared/boards/roadmap/layout.ts";
import { Diamond, PanelRight, Spline } from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import type { RoadmapActions } from "./useRoadmapActions.ts";

interface Props {
  readonly bar: LaidBar;
  readonly actions: RoadmapActions;
  readonly isPhone: boolean;
  readonly onDepend: () => void;
  readonly onPanel: () => void;
}

export function BarActions({ bar, actions, isPhone, onDepend, onPanel }: Props) {
  const text = useText();
  const depends = text("roadmap.depends.choose");
  const details = text("roadmap.details.title");
  return (
    <>
      {isPhone ? (
        <IconButton label={depends} icon={<Spline />} onClick={onDepend} />
      ) : (
        <Button kind="quiet" icon={<Spline />} onClick={onDepend}>
          {depends}
        </Button>
      )}
      <IconButton
        label={text("roadmap.details.milestone")}
        icon={<Diamond />}
        pressed={bar.isMilestone}
        onClick={() => actions.setMilestone(bar.id, !bar.isMilestone)}
      />
      {isPhone ? (
        <IconButton label={details} icon={<PanelRight />} onClick={onPanel} />
      ) : (
        <Button kind="quiet" icon={<PanelRight />} onClick={onPanel}>
          {details}
        </Button>
      )}
      <hr />
    </>
  );
}
