// The same addresses as people meet them: whole for a QR code, and as short as may be for typing.
import type { Arrival } from "@minga/shared/protocol/http/arrival.ts";
import type { MachineAddress } from "./addresses.ts";

export type JoinAddress = Arrival["addresses"][number];

export interface Serving {
  /** The port that is being listened on. */
  readonly port: number;
  /** Whether port 80 answers too. */
  readonly port80: boolean;
  readonly secure: boolean;
  /** The address that the owner of the server gave it, without a path; it goes before all others. */
  readonly url: string | undefined;
}

/** Best first; this machine's own loop when there is nothing else. */
export function joinAddresses(machine: readonly MachineAddress[], serving: Serving): readonly JoinAddress[] {
  const own = machine.map(({ host, interface: name, kind }) => ({
    ...addressOf(host, serving),
    interface: name,
    kind,
  }));
  const given = serving.url === undefined ? undefined : new URL(serving.url).origin;
  if (given === undefined) return own;
  const configured: JoinAddress = { url: given, typed: typedForm(given), interface: "MINGA_URL", kind: "other" };
  return [configured, ...own.filter(({ url }) => url !== given)];
}

/** The address for somebody who sits at this machine; the owner's, where a proxy may insist on it. */
export function localAddress(serving: Serving): string {
  return serving.url === undefined ? addressOf("localhost", serving).url : new URL(serving.url).origin;
}

function addressOf(host: string, { port, port80, secure }: Serving): { readonly url: string; readonly typed: string } {
  const shortest = !secure && port80 ? 80 : port;
  // `URL` leaves out the port that the scheme implies.
  const url = new URL(`${secure ? "https" : "http"}://${host}:${shortest}`).origin;
  return { url, typed: typedForm(url) };
}

/** Without the scheme that a browser adds by itself to what is typed. */
function typedForm(url: string): string {
  return url.replace(/^http:\/\//, "");
}
