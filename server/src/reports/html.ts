// The printable page: the report's story as one HTML document that needs nothing else, no script and no other file.
import { createHash } from "node:crypto";
import type { Report } from "@minga/shared/exports/report.ts";
import { printStyle } from "./printStyle.ts";
import type { Block, Chapter, Column, Fact, Table } from "./story.ts";
import { tellReport } from "./tellReport.ts";
import type { Writing } from "./writing.ts";

/** All that the page may load or run: its own style, by what is written in it. */
export const PRINT_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(printStyle).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export function writeHtml(report: Report, writing: Writing): string {
  const { locale, text } = writing;
  const { title, subtitle, facts, chapters } = tellReport(report, writing);
  return page({
    locale,
    title: text("report.heading", { title }),
    body: [
      `<header><p class="subtitle">${markup(subtitle)}</p>`,
      `<h1 dir="auto">${markup(title)}</h1>`,
      factsOf(facts),
      `<nav aria-labelledby="contents"><h2 id="contents">${markup(text("report.contents"))}</h2><ol>`,
      ...chapters.map((chapter, index) => `<li><a href="#c${index}" dir="auto">${markup(chapter.title)}</a></li>`),
      "</ol></nav></header>",
      "<main>",
      ...chapters.map(chapterOf),
      "</main>",
    ].join("\n"),
  });
}

/** What stands in for a report that cannot be shown: why, and the way back. */
export function writeRefusal(why: string, { locale, text }: Writing): string {
  return page({
    locale,
    title: text("report.refused.title"),
    body: [
      "<main>",
      `<h1>${markup(text("report.refused.title"))}</h1>`,
      `<p>${markup(why)}</p>`,
      `<p><a href="/">${markup(text("report.refused.back"))}</a></p>`,
      "</main>",
    ].join("\n"),
  });
}

function page({ locale, title, body }: { readonly locale: string; readonly title: string; readonly body: string }) {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markup(title)}</title>
<style>${printStyle}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function chapterOf({ title, isWide, blocks }: Chapter, index: number): string {
  return [
    `<section${isWide ? ' class="wide"' : ""} aria-labelledby="c${index}">`,
    `<h2 id="c${index}" dir="auto">${markup(title)}</h2>`,
    ...blocks.map(blockOf),
    "</section>",
  ].join("\n");
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} dir="auto">${markup(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p dir="auto">${markup(block.text)}</p>`;
    case "facts":
      return factsOf(block.facts);
    case "list":
      return `<ul>${block.entries.map((entry) => `<li dir="auto">${markup(entry)}</li>`).join("\n")}</ul>`;
    case "table":
      return tableOf(block);
  }
}

function factsOf(facts: readonly Fact[]): string {
  const lines = facts.map(
    ([label, value]) => `<div><dt>${markup(label)}</dt><dd dir="auto">${markup(value)}</dd></div>`,
  );
  return `<dl>${lines.join("\n")}</dl>`;
}

/** On a narrow screen it scrolls by itself, also with the keys. */
function tableOf({ caption, columns, rows }: Table): string {
  const number = ({ isNumber }: Column): string => (isNumber ? ' class="number"' : "");
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col class="w${Math.round((share / total) * 20)}">`);
  const head = columns.map((column) => `<th scope="col"${number(column)}>${markup(column.title)}</th>`);
  const body = rows.map((row) => {
    const [name = "", ...values] = row;
    const cells = values.map((value, index) => {
      const column = columns[index + 1];
      return `<td dir="auto"${column === undefined ? "" : number(column)}>${markup(value)}</td>`;
    });
    return `<tr><th scope="row" dir="auto">${markup(name)}</th>${cells.join("")}</tr>`;
  });
  return [
    `<div class="table" role="group" tabindex="0" aria-label="${markup(caption)}">`,
    `<table><caption>${markup(caption)}</caption><colgroup>${widths.join("")}</colgroup>`,
    `<thead><tr>${head.join("")}</tr></thead><tbody>`,
    ...body,
    "</tbody></table></div>",
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For text and for attributes in quotes alike. */
function markup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
