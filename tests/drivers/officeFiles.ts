// Word and Excel files as a test reads them: unpacked by hand, so that what made them is not what judges them.
import { inflateRawSync } from "node:zlib";

/** The files of a ZIP archive by name, as text. */
export function unzip(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const isPacked = archive.readUInt16LE(at + 10) === 8;
    const size = archive.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const header = archive.readUInt32LE(at + 42);
    const path = archive.toString("utf8", at + 46, at + 46 + (name ?? 0));
    const begin = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const packed = archive.subarray(begin, begin + size);
    files.set(path, (isPacked ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

export interface ReadCell {
  /** `s` for text, `n` for a number or a day. */
  readonly type: string;
  readonly value: string;
}

/** Sheets by name, each a list of rows, each a list of cells by column; `undefined` where one is empty. */
export function readWorkbook(archive: Buffer): ReadonlyMap<string, readonly (readonly (ReadCell | undefined)[])[]> {
  const files = unzip(archive);
  const texts = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)];
  const names = [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  return new Map(
    names.map(([, name = ""], index) => {
      const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "";
      const rows = [...xml.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = ""]) => {
        const cells: (ReadCell | undefined)[] = [];
        for (const [, attributes = "", content = ""] of row.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
          const column = columnOf(/r="([A-Z]+)/.exec(attributes)?.[1] ?? "");
          const raw = /<v>([^<]*)<\/v>/.exec(content)?.[1];
          const type = /t="(\w+)"/.exec(attributes)?.[1] ?? "n";
          const value = type === "s" ? readXml(texts[Number(raw)]?.[1] ?? "") : raw;
          if (value !== undefined) cells[column] = { type, value };
        }
        return cells;
      });
      return [readXml(name), rows];
    }),
  );
}

/** The paragraphs of a Word document in order, those in tables too: style and words. */
export function readParagraphs(archive: Buffer): readonly { readonly style: string; readonly text: string }[] {
  const xml = unzip(archive).get("word/document.xml") ?? "";
  return [...xml.matchAll(/<w:p>([\s\S]*?)<\/w:p>|<w:p\/>/g)].map(([, inner = ""]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(inner)?.[1] ?? "",
    text: [...inner.matchAll(/<w:t[^>]*>([\s\S]*?)<\/w:t>|<w:br\/>/g)]
      .map(([whole, words]) => (whole === "<w:br/>" ? "\n" : readXml(words ?? "")))
      .join(""),
  }));
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function readXml(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
