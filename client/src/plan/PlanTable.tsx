// The plan as a table: one row an action, one of them open.
import { Fragment, type ReactNode } from "react";
import { formatDay } from "../i18n/formatDay.ts";
import { useLanguage, useText } from "../i18n/useText.ts";
import { classes } from "../ui/classes.ts";
import { HealthMark } from "./HealthMark.tsx";
import styles from "./PlanTable.module.css";
import { ProgressMeter } from "./ProgressMeter.tsx";
import type { PlanLine } from "./planLines.ts";
import { StatusMark } from "./StatusMark.tsx";

const columns = ["code", "action", "unit", "deadline", "status", "health", "progress"] as const;

interface Props {
  readonly lines: readonly PlanLine[];
  readonly caption: string;
  readonly openId: string | undefined;
  readonly onToggle: (line: PlanLine) => void;
  readonly detail: (line: PlanLine) => ReactNode;
}

export function PlanTable({ lines, caption, openId, onToggle, detail }: Props) {
  const text = useText();
  return (
    <table className={styles["table"]}>
      <caption className={styles["caption"]}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`plan.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Fragment key={line.id}>
            <PlanRow line={line} isOpen={line.id === openId} onToggle={() => onToggle(line)} />
            {line.id === openId && (
              <tr className={styles["detail"]}>
                <td colSpan={columns.length} id={detailId(line)}>
                  {detail(line)}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly line: PlanLine;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function PlanRow({ line, isOpen, onToggle }: RowProps) {
  const text = useText();
  const language = useLanguage();
  const { action, standing, isGone } = line;
  return (
    <tr className={classes(styles["row"], isOpen && styles["open"])} data-action={action.code}>
      <th scope="row" className={styles["code"]}>
        {action.code}
      </th>
      <td className={styles["action"]}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailId(line) : undefined}
          onClick={onToggle}
        >
          {action.action.trim() || text("plan.row.unnamed")}
        </button>
        {isGone && <small>{text("plan.row.gone")}</small>}
      </td>
      <td className={styles["unit"]}>{action.ownerUnit ?? text("plan.row.noUnit")}</td>
      <td className={styles["when"]}>
        <span className={styles["label"]}>{text("plan.column.deadline")}: </span>
        {action.end === undefined ? text("plan.row.noDay") : formatDay(action.end, language)}
      </td>
      <td className={styles["status"]}>
        <StatusMark status={standing.status} />
      </td>
      <td className={styles["health"]}>
        <HealthMark line={line} />
      </td>
      <td className={styles["progress"]}>
        <ProgressMeter percent={standing.progress} />
      </td>
    </tr>
  );
}

function detailId({ id }: PlanLine): string {
  return `action-${id}`;
}
