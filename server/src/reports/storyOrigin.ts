// Where an action comes from, as lines: the initiative, and under it each idea with its votes and its place.
import type { ReportAction } from "@minga/shared/exports/reportPlan.ts";
import type { SourceItem } from "@minga/shared/plan/sources.ts";
import type { Writing } from "./writing.ts";

export function originLines({ origin }: ReportAction, writing: Writing): readonly string[] {
  const { text, day, quarters, words } = writing;
  if (origin === undefined) return [];
  return [
    ...origin.initiatives.flatMap((initiative) => [
      text("report.origin.initiative", {
        text: words(initiative.text),
        lane: initiative.lane,
        span: quarters(initiative),
      }),
      ...initiative.items.map((item) => itemLine(item, writing)),
    ]),
    ...(origin.gone === true ? [text("report.origin.gone")] : []),
    text("report.origin.taken", { day: day(origin.takenOn) }),
  ];
}

/** «Nota «…»: tema «…»; 7 votos, puesto 1 de 16; Victorias tempranas (Impacto 8,8, Esfuerzo 3,5)» */
function itemLine({ kind, text: said, theme, votes, score }: SourceItem, { text, words }: Writing): string {
  const name = text(kind === "theme" ? "report.origin.theme" : "report.origin.note", { text: words(said) });
  const facts = [
    ...(theme === undefined ? [] : [text("report.origin.inTheme", { theme: words(theme.text) })]),
    ...(votes === undefined ? [] : [text("report.origin.dots", { count: votes.dots, rank: votes.rank, of: votes.of })]),
    ...(score === undefined ? [] : [text("report.origin.score", { ...score })]),
  ];
  return facts.length === 0 ? name : `${name}: ${facts.join("; ")}`;
}
