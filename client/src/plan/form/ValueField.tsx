// Fields that hold one value: a line of text, a list with one entry a line, a day.
import type { Action } from "@minga/shared/plan/actions.ts";
import { setActionField } from "@minga/shared/plan/planOperations.ts";
import { useText } from "../../i18n/useText.ts";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDraft } from "../../ui/useDraft.ts";
import type { FormPartProps } from "./formProps.ts";

/** Longest line, in UTF-16 units, and most of them. */
const LINE_LIMIT = 160;
const LINES_LIMIT = 12;

interface LineProps extends FormPartProps {
  readonly field: "ownerUnit" | "ownerRole" | "planLink";
  readonly limit?: number;
}

export function LineField({ doc, id, action, errorOf, field, limit = LINE_LIMIT }: LineProps) {
  const text = useText();
  const draft = useDraft(action[field] ?? "", (typed) =>
    setActionField(doc, id, { field, value: typed.trim() === "" ? undefined : typed.trim() }),
  );
  return (
    <TextField
      {...draft}
      data-field={field}
      label={text(`plan.field.${field}.label`)}
      hint={text(`plan.field.${field}.help`)}
      error={errorOf(field)}
      optional={field !== "ownerUnit"}
      maxLength={limit}
      autoComplete="off"
    />
  );
}

interface LinesProps extends FormPartProps {
  readonly field: "coResponsible" | "partners";
}

export function LinesField({ doc, id, action, errorOf, field }: LinesProps) {
  const text = useText();
  const draft = useDraft((action[field] ?? []).join("\n"), (typed) => {
    const lines = readLines(typed);
    setActionField(doc, id, { field, value: lines.length === 0 ? undefined : lines });
  });
  return (
    <TextArea
      {...draft}
      data-field={field}
      label={text(`plan.field.${field}.label`)}
      hint={text(`plan.field.${field}.help`)}
      error={errorOf(field)}
      optional
      rows={2}
    />
  );
}

function readLines(typed: string): Action["coResponsible"] & {} {
  return typed
    .split("\n")
    .map((line) => line.trim().slice(0, LINE_LIMIT))
    .filter((line) => line !== "")
    .slice(0, LINES_LIMIT);
}

interface DayProps extends FormPartProps {
  readonly field: "start" | "end";
}

export function ActionDay({ doc, id, action, errorOf, field }: DayProps) {
  const text = useText();
  return (
    <DayField
      place={field}
      label={text(`plan.field.${field}.label`)}
      hint={text(`plan.field.${field}.help`)}
      error={errorOf(field)}
      value={action[field]}
      onValue={(value) => setActionField(doc, id, { field, value })}
    />
  );
}

interface DayFieldProps {
  readonly place: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string | undefined;
  readonly onValue: (day: string | undefined) => void;
}

/** The device's own way to choose a day. A day that is still being typed is none. */
export function DayField({ place, label, hint, error, value = "", onValue }: DayFieldProps) {
  const draft = useDraft(value, (day) => onValue(day === "" ? undefined : day));
  return <TextField {...draft} {...{ label, hint, error }} type="date" data-field={place} max="9999-12-31" />;
}

interface PartLineProps {
  readonly place: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly value: string;
  readonly limit: number;
  readonly onValue: (value: string) => void;
}

/** A line of something that belongs to the action. */
export function PartLine({ place, label, error, optional = false, value, limit, onValue }: PartLineProps) {
  const draft = useDraft(value, (typed) => onValue(typed.trim()));
  return (
    <TextField {...draft} {...{ label, error, optional }} data-field={place} maxLength={limit} autoComplete="off" />
  );
}
