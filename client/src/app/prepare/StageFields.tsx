// What can be said about a stage.
import type { Board } from "@minga/shared/boards/boards.ts";
import { inOrder } from "@minga/shared/document/inOrder.ts";
import {
  editStage,
  STAGE_MINUTES_LIMIT,
  STAGE_TEXT_LIMITS,
  type StageChanges,
} from "@minga/shared/facilitation/stageOperations.ts";
import { type Stage, stageModes } from "@minga/shared/facilitation/stages.ts";
import { Plus, Trash2 } from "lucide-react";
import type * as Y from "yjs";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { DraftArea, DraftField } from "./DraftField.tsx";
import styles from "./StageFields.module.css";

interface Props {
  readonly doc: Y.Doc;
  readonly stage: Stage & { readonly id: string };
  readonly boards: ReadonlyMap<string, Board>;
  /** Puts the room into this stage; absent while it is there. */
  readonly onGoThere: (() => void) | undefined;
  readonly onAddAfter: () => void;
  readonly onRemove: () => void;
}

export function StageFields({ doc, stage, boards, onGoThere, onAddAfter, onRemove }: Props) {
  const text = useText();
  const edit = (changes: StageChanges) => editStage(doc, stage.id, changes);
  const boardOptions = inOrder(boards).map(({ id, title }) => ({
    value: id,
    label: title || text("prepare.boards.untitled"),
  }));
  return (
    <div className={styles["fields"]}>
      <DraftField
        label={text("prepare.stages.fields.title")}
        value={stage.title}
        limit={STAGE_TEXT_LIMITS.title}
        onCommit={(title) => edit({ title })}
      />
      <div className={styles["row"]}>
        <Select
          label={text("prepare.stages.fields.mode")}
          value={stage.mode}
          onValue={(mode) => edit({ mode })}
          options={stageModes.map((mode) => ({ value: mode, label: text(`prepare.stages.modes.${mode}`) }))}
        />
        <DraftField
          type="number"
          label={text("prepare.stages.fields.minutes")}
          value={String(stage.minutes)}
          limit={STAGE_MINUTES_LIMIT}
          onCommit={(typed) => {
            const minutes = Number(typed);
            if (typed !== "" && Number.isFinite(minutes)) edit({ minutes });
          }}
        />
        <Select
          label={text("prepare.stages.fields.board")}
          value={boards.has(stage.board ?? "") ? (stage.board ?? "") : ""}
          onValue={(board) => edit({ board: board === "" ? undefined : board })}
          options={[{ value: "", label: text("prepare.stages.fields.noBoard") }, ...boardOptions]}
        />
      </div>
      {(["prompt", "instructions", "notes"] as const).map((field) => (
        <DraftArea
          key={field}
          label={text(`prepare.stages.fields.${field}`)}
          {...(field === "prompt" && { hint: text("prepare.stages.fields.promptHint") })}
          {...(field === "notes" && { hint: text("prepare.stages.fields.notesHint") })}
          value={stage[field]}
          limit={STAGE_TEXT_LIMITS[field]}
          rows={Math.min(8, Math.max(2, stage[field].split("\n").length))}
          onCommit={(value) => edit({ [field]: value })}
        />
      ))}
      <div className={styles["ways"]}>
        {onGoThere && <Button onClick={onGoThere}>{text("prepare.stages.goThere")}</Button>}
        <Button
          icon={<Plus aria-hidden="true" />}
          aria-label={text("prepare.stages.addAfter", { title: stage.title || text("prepare.stages.untitled") })}
          onClick={onAddAfter}
        >
          {text("prepare.stages.add")}
        </Button>
        <Button kind="danger" icon={<Trash2 aria-hidden="true" />} onClick={onRemove}>
          {text("prepare.stages.remove")}
        </Button>
      </div>
    </div>
  );
}
