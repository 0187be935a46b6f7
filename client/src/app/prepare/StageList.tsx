// The script: a list of stages to be reordered, edited in place, added to and taken from.
import type { Language } from "@minga/shared/core/localized.ts";
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { LIVE_KEY } from "@minga/shared/facilitation/live.ts";
import { addStage, moveStage, removeStage, restoreStage } from "@minga/shared/facilitation/stageOperations.ts";
import { Plus } from "lucide-react";
import { Fragment, useMemo, useState } from "react";
import { formatDuration, formatList } from "../../i18n/formats.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { newId } from "../../sync/newId.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useInterface } from "../../ui/Interface.tsx";
import { readScript } from "../board/boardPlace.ts";
import { useGoToStage } from "../board/useGoToStage.ts";
import { useTable } from "../workshop/useSharedDocument.ts";
import type { OpenWorkshop } from "../workshop/useWorkshop.ts";
import { StageFields } from "./StageFields.tsx";
import styles from "./StageList.module.css";
import { StageRow } from "./StageRow.tsx";
import { useRowDrag } from "./useRowDrag.ts";

export function StageList({ workshop: { id: workshop, document, tables } }: { readonly workshop: OpenWorkshop }) {
  const text = useText();
  const language = useLanguage();
  const { toasts, announcer } = useInterface();
  const records = useTable(tables.stages);
  const boards = useTable(tables.boards);
  const current = useTable(tables.live).get(LIVE_KEY)?.stage;
  const [openId, setOpenId] = useState<string>();
  const stages = useMemo(() => inOrder(records), [records]);
  const { goTo } = useGoToStage(workshop, readScript(records, current));
  const { doc } = document;
  const total = stages.length;

  const move = (id: string, index: number) => {
    moveStage(doc, id, index);
    const title = nameOf(records.get(id)?.title);
    announcer.announce(text("prepare.stages.moved", { title, number: index + 1, total }));
  };
  const drag = useRowDrag(move);
  const remove = (id: string) => {
    const removed = removeStage(doc, id);
    if (!removed) return;
    toasts.show({
      text: text("prepare.stages.removed", { title: nameOf(removed.title) }),
      action: { label: text("common.actions.undo"), run: () => restoreStage(doc, id, removed) },
    });
  };
  const add = (after?: string) => {
    const id = newId();
    addStage(doc, { id, after, title: text("prepare.stages.new") });
    setOpenId(id);
  };
  const nameOf = (title = "") => title || text("prepare.stages.untitled");
  const minutes = stages.reduce((sum, stage) => sum + stage.minutes, 0);
  return (
    <section className={styles["script"]} aria-labelledby="stages-title">
      <div className={styles["head"]}>
        <h2 id="stages-title">{text("prepare.stages.title")}</h2>
        <p>
          {text("prepare.stages.total", {
            stages: text("prepare.stages.count", { count: total }),
            duration: durationOf(minutes, language),
          })}
        </p>
      </div>
      {total === 0 && (
        <EmptyState
          sentence={text("prepare.stages.empty")}
          action={<Button onClick={() => add()}>{text("prepare.stages.add")}</Button>}
        />
      )}
      <ol className={styles["list"]}>
        {stages.map((stage, index) => {
          const isOpen = openId === stage.id;
          const beginsDay = stage.day !== undefined && stage.day !== stages[index - 1]?.day;
          return (
            <Fragment key={stage.id}>
              {beginsDay && (
                <li className={styles["day"]}>
                  <h3>{text("prepare.stages.day", { number: stage.day ?? 1 })}</h3>
                </li>
              )}
              <li className={styles["stage"]} {...drag.row(index)}>
                <StageRow
                  name={nameOf(stage.title)}
                  stage={stage}
                  board={boards.get(stage.board ?? "")?.title}
                  number={index + 1}
                  isNow={current === stage.id}
                  isOpen={isOpen}
                  onOpen={() => setOpenId(isOpen ? undefined : stage.id)}
                  onUp={index > 0 ? () => move(stage.id, index - 1) : undefined}
                  onDown={index < total - 1 ? () => move(stage.id, index + 1) : undefined}
                  handle={drag.handle(stage.id, index)}
                />
                {isOpen && (
                  <StageFields
                    doc={doc}
                    stage={stage}
                    boards={boards}
                    onGoThere={current === stage.id ? undefined : () => goTo(stage.id)}
                    onAddAfter={() => add(stage.id)}
                    onRemove={() => remove(stage.id)}
                  />
                )}
              </li>
            </Fragment>
          );
        })}
      </ol>
      {total > 0 && (
        <Button icon={<Plus aria-hidden="true" />} onClick={() => add()}>
          {text("prepare.stages.add")}
        </Button>
      )}
    </section>
  );
}

/** «2 horas y 45 minutos»: a day is planned to the minute. */
function durationOf(minutes: number, language: Language): string {
  const rest = minutes % 60;
  const parts = minutes < 60 ? [minutes] : [minutes - rest, rest].filter((part) => part > 0);
  return formatList(
    parts.map((part) => formatDuration(part * 60_000, language)),
    language,
  );
}
