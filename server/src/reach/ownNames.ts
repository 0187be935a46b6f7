// Which names and ports are ours: a request under any other was meant for somebody else.
import { localName, type Machine, ownAddresses } from "./addresses.ts";
import type { Serving } from "./joinAddresses.ts";

/** Host names as `URL.hostname` writes them: IPv6 in brackets. */
export function ownNames(machine: Machine, { url }: Pick<Serving, "url">): ReadonlySet<string> {
  const addresses = [...ownAddresses(machine)].map((address) => (address.includes(":") ? `[${address}]` : address));
  const local = localName(machine.hostname);
  return new Set([
    "localhost",
    "127.0.0.1",
    "[::1]",
    ...addresses,
    ...(local === undefined ? [] : [local]),
    ...(url === undefined ? [] : [new URL(url).hostname]),
  ]);
}

/** Ports under which a request may come in, that of the owner's address too: a proxy stands in front of it. */
export function ownPorts({ port, port80, url }: Serving): ReadonlySet<number> {
  return new Set([port, ...(port80 ? [80] : []), ...(url === undefined ? [] : [portOf(new URL(url))])]);
}

function portOf(url: URL): number {
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}
