// Under which addresses other devices may find this machine, read from the system alone: nothing is sent anywhere.

import type { NetworkInterfaceInfo } from "node:os";
import { compare } from "@minga/shared/core/order.ts";
import { type NetworkKind, networkKind } from "./networkKind.ts";

/** What the system knows about itself; `os.networkInterfaces()` and its like. */
export interface Machine {
  readonly interfaces: Readonly<NodeJS.Dict<readonly NetworkInterfaceInfo[]>>;
  readonly hostname: string;
  readonly platform: NodeJS.Platform;
}

export interface MachineAddress {
  /** As it stands in an address: IPv6 in brackets. */
  readonly host: string;
  /** The system's name for the interface, to tell two alike apart. */
  readonly interface: string;
  readonly kind: NetworkKind;
}

/** Someone who switched a hotspot on did so because the house's network keeps devices apart. */
const BEST_FIRST: readonly NetworkKind[] = ["hotspot", "wifi", "cable", "other"];

/**
 * Best first; the `.local` name comes last, because many Androids cannot resolve it. Empty while the machine is on no
 * network.
 */
export function machineAddresses({ interfaces, hostname, platform }: Machine): readonly MachineAddress[] {
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    withOneIpv6(infos.filter(isReachable)).flatMap((info) => {
      const kind = networkKind(name, { address: info.address, platform });
      return kind === undefined ? [] : [{ name, info, kind }];
    }),
  );
  if (found.length === 0) return [];
  found.sort(
    (a, b) =>
      compare(a.info.family, b.info.family) ||
      BEST_FIRST.indexOf(a.kind) - BEST_FIRST.indexOf(b.kind) ||
      compare(a.name, b.name),
  );
  const addresses = found.map(({ name, info, kind }) => ({ host: hostOf(info), interface: name, kind }));
  const local = localName(hostname);
  return local === undefined ? addresses : [...addresses, { host: local, interface: "mDNS", kind: "other" }];
}

/** Every address of this machine, those inside it too: who asks from one of them is on this machine. */
export function ownAddresses({ interfaces }: Pick<Machine, "interfaces">): ReadonlySet<string> {
  return new Set(Object.values(interfaces).flatMap((infos = []) => infos.map(({ address }) => address)));
}

/** The name that mDNS gives to a machine; undefined where its host name cannot be one. */
export function localName(hostname: string): string | undefined {
  const label = (hostname.split(".")[0] ?? "").toLowerCase();
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label) && label !== "localhost" ? `${label}.local` : undefined;
}

/** Not the machine's own loop, and not what it gives itself when no network gives it anything. */
function isReachable({ internal, family, address }: NetworkInterfaceInfo): boolean {
  return !internal && !(family === "IPv4" ? address.startsWith("169.254.") : /^fe[89ab]/i.test(address));
}

/** An interface has many IPv6 addresses, which come and go; one of them is enough. */
function withOneIpv6(infos: readonly NetworkInterfaceInfo[]): readonly NetworkInterfaceInfo[] {
  const first = infos.find(({ family }) => family === "IPv6");
  return infos.filter((info) => info.family === "IPv4" || info === first);
}

function hostOf({ family, address }: NetworkInterfaceInfo): string {
  return family === "IPv6" ? `[${address}]` : address;
}
