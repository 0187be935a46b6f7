// What the console shows: how to get in, and what can be set.
import { toString as drawQr } from "qrcode";
import { describeSettings, type Surroundings } from "./config.ts";
import type { DemoLinks } from "./demo/demoLinks.ts";
import { demoLines } from "./demo/demoLinks.ts";
import type { Reach } from "./reach/reach.ts";
import type { DiskVerdict } from "./storage/diskSpeed.ts";
import type { Text } from "./texts.ts";

export interface Started {
  readonly reach: Pick<Reach, "addresses" | "chosen" | "local">;
  readonly dataFolder: string;
  readonly firstRunUrl: string | undefined;
  readonly checkUrl: string;
  readonly demo: DemoLinks | undefined;
  readonly disk: DiskVerdict;
  /** Whether a QR code can be drawn where the lines go. */
  readonly isTerminal: boolean;
}

export async function startLines(text: Text, started: Started): Promise<string> {
  const { reach, dataFolder, firstRunUrl, checkUrl, demo, disk, isTerminal } = started;
  const addresses = reach.addresses();
  const chosen = reach.chosen();
  const lines = [
    text("server.ready"),
    text("server.here", { url: reach.local() }),
    ...addresses.map(({ url, interface: name }) => text("server.network", { url, interface: name })),
    ...(addresses.length === 0 ? [text("server.networkNone")] : []),
    ...(addresses.length > 0 && isTerminal ? await qrLines(text, `${chosen}/entrar`) : []),
    text("server.check", { url: checkUrl }),
    ...(firstRunUrl === undefined ? [] : [text("server.firstRun", { url: firstRunUrl })]),
    ...(demo ? demoLines(demo, text) : []),
    text("server.data", { folder: dataFolder }),
    ...diskLines(text, disk),
    text("server.stop"),
  ];
  return `\n${lines.join("\n")}\n\n`;
}

async function qrLines(text: Text, url: string): Promise<readonly string[]> {
  return [
    text("server.scan", { url }),
    await drawQr(url, { type: "terminal", small: true, errorCorrectionLevel: "L" }),
  ];
}

function diskLines(text: Text, disk: DiskVerdict): readonly string[] {
  switch (disk.kind) {
    case "too-fast":
      return [text("server.diskFast", { microseconds: disk.microseconds })];
    case "too-slow":
      return [text("server.diskSlow", { milliseconds: disk.milliseconds })];
    case "fine":
      return [];
  }
}

export function helpLines(text: Text, surroundings: Surroundings): string {
  const settings = describeSettings(surroundings, text);
  const lines = [
    text("server.help.title"),
    text("server.help.usage"),
    "",
    text("server.help.options"),
    `  --help    ${text("server.help.help")}`,
    `  --demo    ${text("server.help.demo")}`,
    "",
    text("server.help.settings"),
    ...settings.flatMap(({ name, byDefault, meaning }) => [`  ${name} = ${byDefault}`, `      ${meaning}`]),
  ];
  return `${lines.join("\n")}\n`;
}
