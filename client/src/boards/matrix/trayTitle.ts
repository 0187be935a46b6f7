// What a section of the matrix's tray is called.
import type { TraySection } from "@minga/shared/boards/tray.ts";
import type { Text } from "../../i18n/useText.ts";

/** Undefined for the sections of other boards. */
export function trayTitle(section: TraySection, text: Text): string | undefined {
  if (section.kind === "from") return section.title;
  return section.kind === "voted" || section.kind === "rest" ? text(`tray.${section.kind}`) : undefined;
}
