// The report as a Word document: its story in real headings, lists and tables, so that it can be walked through by
// heading, read aloud and worked on.
import type { Report } from "@minga/shared/exports/report.ts";
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { stylesIn } from "./docxStyles.ts";
import type { Block, Chapter, Column, Fact, Table as StoryTable } from "./story.ts";
import { tellReport } from "./tellReport.ts";
import type { Writing } from "./writing.ts";

/** A4 and its margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1134;
const BULLETS = "notes";
/** A row with more letters than that may go on overleaf; others stay whole. */
const WHOLE_ROW = 800;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "CBC7BC" };
const HEADINGS = { 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3, 5: HeadingLevel.HEADING_4 } as const;

export async function writeDocx(report: Report, writing: Writing): Promise<Uint8Array> {
  const { title, subtitle, facts, chapters } = tellReport(report, writing);
  const cover = [
    new Paragraph({ style: "Subtitle", text: subtitle }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
    ...factsOf(facts),
  ];
  const document = new Document({
    title: writing.text("report.heading", { title }),
    creator: "Minga",
    styles: stylesIn(writing.locale),
    numbering: { config: [{ reference: BULLETS, levels: [bullet] }] },
    sections: sectionsOf(cover, chapters, writing),
  });
  return Packer.toBuffer(document);
}

/** Chapters that stand upright follow one another; each that lies across is a section of its own. */
function sectionsOf(
  cover: readonly Paragraph[],
  chapters: readonly Chapter[],
  writing: Writing,
): readonly ISectionOptions[] {
  const sections: { readonly isWide: boolean; readonly children: (Paragraph | Table)[] }[] = [
    { isWide: false, children: [...cover] },
  ];
  for (const { title, isWide = false, blocks } of chapters) {
    const last = sections.at(-1);
    const continues = last !== undefined && !isWide && !last.isWide;
    const section = continues ? last : { isWide, children: [] };
    if (!continues) sections.push(section);
    section.children.push(
      // A section begins on a page of its own already.
      new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: continues, children: runs(title) }),
      ...blocks.flatMap((block) => blockOf(block, isWide ? PAGE.height : PAGE.width)),
    );
  }
  return sections.map(({ isWide, children }, index) => ({
    properties: {
      titlePage: index === 0,
      page: {
        size: { ...PAGE, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      },
    },
    footers: { default: pageNumbers(writing) },
    children,
  }));
}

function blockOf(block: Block, pageWidth: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HEADINGS[block.level], children: runs(block.text) })];
    case "paragraph":
      return [new Paragraph({ children: runs(block.text) })];
    case "facts":
      return factsOf(block.facts);
    case "list":
      return block.entries.map(
        (entry) => new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: runs(entry) }),
      );
    case "table":
      return tableOf(block, pageWidth - 2 * MARGIN);
  }
}

function factsOf(facts: readonly Fact[]): readonly Paragraph[] {
  return facts.map(
    ([label, value]) =>
      new Paragraph({
        style: "Fact",
        children: [new TextRun({ text: `${label}: `, bold: true }), ...runs(value)],
      }),
  );
}

function tableOf({ caption, columns, rows }: StoryTable, width: number): readonly (Paragraph | Table)[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const columnWidths = columns.map(({ share }) => Math.floor((share / total) * width));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cellOf(column.title, { column, width: columnWidths[index], isHead: true }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: row.join("").length < WHOLE_ROW,
        children: columns.map((column, index) => cellOf(row[index] ?? "", { column, width: columnWidths[index] })),
      }),
  );
  return [
    new Paragraph({ style: "Caption", keepNext: true, children: runs(caption) }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
      rows: [head, ...body],
    }),
  ];
}

interface CellLook {
  readonly column: Column;
  readonly width: number | undefined;
  readonly isHead?: true;
}

function cellOf(text: string, { column, width = 0, isHead }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(isHead && { shading: { type: ShadingType.CLEAR, fill: "E4EFEC" } }),
    children: [
      new Paragraph({
        style: "Cell",
        ...(column.isNumber && { alignment: AlignmentType.END }),
        children: runs(text, isHead && { bold: true }),
      }),
    ],
  });
}

/** Lines of a text stay lines. */
function runs(text: string, look: { readonly bold?: boolean } = {}): readonly TextRun[] {
  return text.split("\n").map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}

function pageNumbers({ text }: Writing): Footer {
  const children = [`${text("report.page")} `, PageNumber.CURRENT, ` ${text("report.of")} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.END, style: "Cell", children: [new TextRun({ children })] })],
  });
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 360, hanging: 260 }, spacing: { after: 40 } } },
} as const;
