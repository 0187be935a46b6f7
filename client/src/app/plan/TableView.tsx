// The plan as a table with the open action's panel beside it; in a narrow window the panel is part of the open row.
import { inOrder } from "@minga/shared/document/inOrder.ts";
import { useEffect, useRef } from "react";
import { dayAt, formatDay } from "../../i18n/formatDay.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";
import { PlanFigures } from "../../plan/PlanFigures.tsx";
import { PlanTable } from "../../plan/PlanTable.tsx";
import { figuresOf, type PlanLine } from "../../plan/planLines.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { addressOf } from "../router/routes.ts";
import { useTable } from "../workshop/useSharedDocument.ts";
import { ActionPanel } from "./ActionPanel.tsx";
import { OpenAction } from "./OpenAction.tsx";
import styles from "./PlanDesk.module.css";
import { useIsWide } from "./useIsWide.ts";
import type { ViewProps } from "./viewProps.ts";

export function TableView(view: ViewProps) {
  const { lines, open, address, plans, heading, title, isAll, canWrite, isOffline, workshop, onAsk } = view;
  const text = useText();
  const language = useLanguage();
  const isWide = useIsWide();
  const table = useRef<HTMLDivElement>(null);
  useReturnFocus(table, open?.id);
  const figures = figuresOf(lines);
  const ready = lines.filter(({ isReady }) => isReady);
  const planOf = ({ group }: PlanLine) => plans.find((plan) => plan.group === group)?.view;
  const plan = open && planOf(open);
  if (lines.length === 0) return <NoPlan {...view} />;
  const toggle = ({ id }: PlanLine) => address.choose({ accion: id === open?.id ? undefined : id, campo: undefined });
  return (
    <main id="content" tabIndex={-1} className={styles["work"]}>
      <div className={styles["main"]}>
        <div className={styles["title"]}>
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            <p>{lead()}</p>
          </div>
          <PlanFigures figures={figures} />
        </div>
        {canWrite && ready.length > 1 && (
          <div className={styles["all"]}>
            <Button
              disabledReason={isOffline ? text("plan.offline") : undefined}
              onClick={() => onAsk({ kind: "commit", lines: ready })}
            >
              {text("plan.commit.all", { count: ready.length })}
            </Button>
          </div>
        )}
        <div ref={table}>
          <PlanTable
            {...{ lines }}
            caption={text("plan.title")}
            openId={open?.id}
            onToggle={toggle}
            detail={(line) => {
              const its = planOf(line);
              return (
                its && (
                  <>
                    {!isWide && <ActionPanel {...view} line={line} plan={its} />}
                    <OpenAction {...view} line={line} plan={its} />
                  </>
                )
              );
            }}
          />
        </div>
      </div>
      {isWide && (
        <div className={styles["side"]}>
          {open && plan ? (
            <ActionPanel {...view} line={open} plan={plan} />
          ) : (
            <p className={styles["choose"]}>{text("plan.panel.choose")}</p>
          )}
        </div>
      )}
    </main>
  );

  function lead(): string {
    if (isAll) return text("plan.lead.readOnly");
    if (figures.isDraft) return text("plan.lead.draft");
    return text("plan.lead.open", { day: formatDay(dayAt(workshop.document.serverNow()), language) });
  }
}

/** Coming back from the form, the hand is where it was. */
function useReturnFocus(table: { readonly current: HTMLElement | null }, open: string | undefined): void {
  const first = useRef(open);
  useEffect(() => {
    if (first.current !== undefined && document.activeElement === document.body) {
      table.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    }
  }, [table]);
}

function NoPlan({ heading, title, isAll, workshop, address }: ViewProps) {
  const text = useText();
  const boards = inOrder(useTable(workshop.tables.boards));
  const roadmap = boards.find(({ kind }) => kind === "roadmap");
  const to = roadmap && addressOf("board", { workshop: workshop.id }, { grupo: address.group, tablero: roadmap.id });
  return (
    <main id="content" tabIndex={-1} className={styles["main"]}>
      <div className={styles["title"]}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {isAll ? (
        <EmptyState sentence={text("plan.empty.all")} />
      ) : (
        <EmptyState
          sentence={text(to === undefined ? "plan.empty.noRoadmap" : "plan.empty.sentence")}
          action={to && <LinkButton href={to}>{text("plan.toRoadmap")}</LinkButton>}
        />
      )}
    </main>
  );
}
