// Opens a page in the browser of whoever started the server.
import { spawn } from "node:child_process";

export interface Desk {
  /** What the owner of the server said. */
  readonly wanted: boolean;
  /** Whether a person reads what we print. */
  readonly isTerminal: boolean;
  /** Whether this session has a screen, on systems that tell. */
  readonly hasDisplay: boolean;
  readonly platform: NodeJS.Platform;
}

/** Only where somebody sits who would see it: a text browser must not take over a terminal. */
export function shouldOpenBrowser({ wanted, isTerminal, hasDisplay, platform }: Desk): boolean {
  return wanted && isTerminal && (hasDisplay || platform === "darwin" || platform === "win32");
}

/** Says nothing when there is no browser: the address is on the terminal as well. */
export function openBrowser(url: string, platform: NodeJS.Platform): void {
  const [program, ...args] = browserCommand(url, platform);
  const child = spawn(program, args, { stdio: "ignore", detached: true, windowsHide: true });
  child.on("error", () => undefined);
  child.unref();
}

/** The empty argument is the window's title, which `start` wants before an address. */
export function browserCommand(url: string, platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === "darwin") return ["open", url];
  return platform === "win32" ? ["cmd.exe", "/c", "start", "", url] : ["xdg-open", url];
}
