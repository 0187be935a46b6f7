// Where an action comes from: a row for each note or theme, from its words to the action, each step a way one can walk.
import type { Path } from "@minga/shared/chain/pathOf.ts";
import type { Step } from "@minga/shared/chain/steps.ts";
import { formatDay } from "../../i18n/formatDay.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";
import type { PlanLinks } from "../planLinks.ts";
import styles from "./OriginPath.module.css";
import { StepChip } from "./StepChip.tsx";

interface Props {
  readonly path: Path;
  readonly links: PlanLinks;
  /** Whether what is there now has been asked. */
  readonly isKnown: boolean;
  /** The day of the version that the plan was made from. */
  readonly takenOn: string | undefined;
}

export function OriginPath({ path, links, isKnown, takenOn }: Props) {
  const text = useText();
  const language = useLanguage();
  const rows = rowsOf(path);
  const hasNoSources = path.branches.every(({ origins }) => origins.length === 0);
  return (
    <section className={styles["origin"]} aria-label={text("path.originLabel", { code: path.action.code })}>
      <h2>{text("path.origin")}</h2>
      {rows.map((steps, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frozen path never changes its rows
        <OriginRow key={row} {...{ steps, links, isKnown }} />
      ))}
      {hasNoSources && <p className={styles["small"]}>{text("path.noSources")}</p>}
      {takenOn !== undefined && (
        <p className={styles["small"]}>{text("path.taken", { day: formatDay(takenOn, language) })}</p>
      )}
    </section>
  );
}

interface RowProps extends Pick<Props, "links" | "isKnown"> {
  readonly steps: readonly Step[];
}

function OriginRow({ steps, links, isKnown }: RowProps) {
  const text = useText();
  const theme = steps.find((step) => step.kind === "theme");
  return (
    <div>
      <ol className={styles["row"]}>
        {steps.map((step) => (
          <li key={step.kind}>
            <StepChip {...{ step, links, isKnown }} isHere={step.kind === "action"} />
          </li>
        ))}
      </ol>
      {theme && theme.notes.length > 0 && (
        <details className={styles["notes"]}>
          <summary>{text("path.notesOpen", { theme: theme.text })}</summary>
          <ul>
            {theme.notes.map((note) => (
              <li key={note.item}>
                <StepChip
                  step={{ ...(theme.board !== undefined && { board: theme.board }), ...note }}
                  {...{ links, isKnown }}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** From left to right, one for each origin; an initiative without any begins on the roadmap. */
function rowsOf({ branches, action }: Path): readonly (readonly Step[])[] {
  if (branches.length === 0) return [[action]];
  return branches.flatMap(({ initiative, origins }) =>
    (origins.length > 0 ? origins : [[]]).map((origin) => [...origin, initiative, action]),
  );
}
