// Everything about one initiative that a hand changes on the board: words, lane, quarters, milestone, what it waits for,
// what it was made from, and leaving.
import type { LaidBar } from "@minga/shared/boards/roadmap/layout.ts";
import { CalendarX, Route, Trash2 } from "lucide-react";
import { quarterOptions } from "../../i18n/quarterWords.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { BoardViewProps } from "../boardView.ts";
import styles from "./BarDetails.module.css";
import { DependencyList, SourceList } from "./BarLinks.tsx";
import { BarText } from "./BarText.tsx";
import type { Roadmap } from "./readRoadmap.ts";
import type { RoadmapActions } from "./useRoadmapActions.ts";

interface Props {
  readonly view: BoardViewProps;
  readonly roadmap: Roadmap;
  readonly bar: LaidBar;
  /** Undefined for those who may only look. */
  readonly actions: RoadmapActions | undefined;
  readonly onWriting: (isWriting: boolean) => void;
  /** It is about to leave this board. */
  readonly onLeave: () => void;
}

export function BarDetails({ view, roadmap, bar, actions, onWriting, onLeave }: Props) {
  const text = useText();
  const { document: shared, history, onShowLife } = view;
  return (
    <div className={styles["details"]}>
      {actions && <BarText doc={shared.doc} history={history} id={bar.id} onWriting={onWriting} />}
      {actions && <WhereAndWhen {...{ roadmap, bar, actions }} />}
      <div className={styles["links"]}>
        <DependencyList {...{ roadmap, actions }} id={bar.id} />
        <SourceList {...{ roadmap, actions }} id={bar.id} />
      </div>
      <div className={styles["buttons"]}>
        <Button icon={<Route />} onClick={() => onShowLife(bar.id)}>
          {text("roadmap.life")}
        </Button>
        {actions && (
          <>
            <Button
              icon={<CalendarX />}
              onClick={() => {
                onLeave();
                actions.takeOff(bar.id);
              }}
            >
              {text("roadmap.takeOff")}
            </Button>
            <Button
              kind="danger"
              icon={<Trash2 />}
              onClick={() => {
                onLeave();
                actions.remove(bar.id);
              }}
            >
              {text("roadmap.delete")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

interface WhereProps {
  readonly roadmap: Roadmap;
  readonly bar: LaidBar;
  readonly actions: RoadmapActions;
}

function WhereAndWhen({ roadmap, bar, actions }: WhereProps) {
  const text = useText();
  const { regions } = roadmap.content.declared;
  const quarters = quarterOptions(text, roadmap.layout.horizon);
  const known = regions.map(({ id, title }) => ({ value: id, label: title }));
  const lanes = bar.lane === undefined ? [{ value: "", label: text("roadmap.noLane") }, ...known] : known;
  return (
    <div className={styles["fields"]}>
      {lanes.length > 1 && (
        <Select
          label={text("roadmap.details.lane")}
          value={bar.lane ?? ""}
          options={lanes}
          onValue={(lane) => actions.place(bar.id, { lane, start: bar.start })}
        />
      )}
      {bar.isMilestone ? (
        <Select
          label={text("roadmap.details.quarter")}
          value={String(bar.start)}
          options={quarters}
          onValue={(quarter) => actions.place(bar.id, { start: Number(quarter) })}
        />
      ) : (
        <>
          <Select
            label={text("roadmap.details.start")}
            value={String(bar.start)}
            options={quarters}
            onValue={(quarter) => actions.stretch(bar.id, "start", Number(quarter))}
          />
          <Select
            label={text("roadmap.details.end")}
            value={String(bar.end)}
            options={quarters}
            onValue={(quarter) => actions.stretch(bar.id, "end", Number(quarter))}
          />
        </>
      )}
      <Switch
        label={text("roadmap.details.milestone")}
        hint={text("roadmap.details.milestoneHint")}
        checked={bar.isMilestone}
        onChecked={(isMilestone) => actions.setMilestone(bar.id, isMilestone)}
      />
    </div>
  );
}
