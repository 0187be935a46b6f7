// What a downloaded report is called, in words, and how that is said over HTTP.
import type { Report } from "@minga/shared/exports/report.ts";
import { groupTitle } from "./storyGroup.ts";
import type { Writing } from "./writing.ts";

/** Longest title within a name, in letters: file systems stop at 255 bytes. */
const TITLE_LIMIT = 50;

interface Told {
  readonly writing: Writing;
  /** The report is of one group alone. */
  readonly isOneGroup: boolean;
}

/** «Ruta digital – plan de acción – 2026-11-23», with the group's name where the report is of one group alone. */
export function reportName({ workshop, groups, madeOn }: Report, { writing, isOneGroup }: Told): string {
  const [group] = groups;
  const names = { title: fileTitle(workshop.title), day: madeOn };
  if (!isOneGroup || group === undefined) return writing.text("report.fileName", names);
  return writing.text("report.groupFileName", { ...names, group: fileTitle(groupTitle(group, writing)) });
}

/** RFC 6266: the name as it is, and for old programs one without accents. */
export function attachment(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[–·]/g, "-")
    .replace(/[^\x20-\x7e]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Without what some file system forbids or hides. */
function fileTitle(title: string): string {
  const allowed = title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, " ").replace(/\s+/g, " ");
  const letters = [...allowed].slice(0, TITLE_LIMIT).join("");
  return letters.replace(/^[. ]+|[. ]+$/g, "") || "Minga";
}
