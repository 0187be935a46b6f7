// Where something from the tray goes, or a new initiative begins, chosen in two lists: what a drag does, without one.

import type { Quarter } from "@minga/shared/core/day.ts";
import { useState } from "react";
import { quarterOptions } from "../../i18n/quarterWords.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./PlaceDialog.module.css";
import type { Roadmap } from "./readRoadmap.ts";

export interface ChosenPlace {
  readonly lane: string | undefined;
  readonly quarter: Quarter;
  /** The words of a new one. */
  readonly text?: string;
}

interface Props {
  readonly roadmap: Roadmap;
  /** The quarter offered first. */
  readonly quarter: Quarter;
  /** What is placed, in words; undefined for a new initiative, whose words are asked for. */
  readonly name: string | undefined;
  readonly onChosen: (place: ChosenPlace) => void;
  readonly onClose: () => void;
}

export function PlaceDialog({ roadmap, quarter: first, name, onChosen, onClose }: Props) {
  const text = useText();
  const { regions } = roadmap.content.declared;
  const [lane, setLane] = useState(regions[0]?.id);
  const [quarter, setQuarter] = useState(String(first));
  const [words, setWords] = useState("");
  const isNew = name === undefined;
  const choose = (): void => {
    if (isNew && words.trim() === "") return;
    onClose();
    onChosen({ lane, quarter: Number(quarter), ...(isNew && { text: words }) });
  };
  return (
    <Dialog
      isOpen
      title={isNew ? text("roadmap.new.title") : text("roadmap.place.title", { name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {text("common.actions.cancel")}
          </Button>
          <Button
            kind="primary"
            onClick={choose}
            disabledReason={isNew && words.trim() === "" ? text("roadmap.new.needsWords") : undefined}
          >
            {text(isNew ? "common.actions.add" : "tray.place")}
          </Button>
        </>
      }
    >
      <div className={styles["fields"]}>
        {isNew && <TextField label={text("roadmap.details.text")} value={words} onValue={setWords} />}
        {regions.length > 0 && (
          <Select
            label={text("roadmap.details.lane")}
            value={lane ?? ""}
            options={regions.map(({ id, title }) => ({ value: id, label: title }))}
            onValue={setLane}
          />
        )}
        <Select
          label={text("roadmap.details.quarter")}
          value={quarter}
          options={quarterOptions(text, roadmap.layout.horizon)}
          onValue={setQuarter}
        />
      </div>
    </Dialog>
  );
}
