// How this server can be reached: the addresses that people type, the one that codes and walls show, and whether
// another device has come in by one of them.
import type { Arrival } from "@minga/shared/protocol/http/arrival.ts";
import { type Machine, type MachineAddress, machineAddresses, ownAddresses } from "./addresses.ts";
import { type Arrivals, createArrivals } from "./arrivals.ts";
import type { Awake } from "./awake.ts";
import { type JoinAddress, joinAddresses, localAddress, type Serving } from "./joinAddresses.ts";
import { isLoopback } from "./port80.ts";

export interface Reach extends Arrivals {
  /** Best first; read anew each time, because a laptop changes networks. */
  addresses(): readonly JoinAddress[];
  /** The address that codes and projectors use now: the one chosen while it is still there, otherwise the best. */
  chosen(): string;
  /** Chooses one of the addresses; false if it is none of them. */
  choose(url: string): boolean;
  /** All of it, for the page of «¿Se puede entrar?». */
  report(): Arrival;
  /** For somebody who sits at this machine. */
  local(): string;
}

interface Parts {
  readonly clock: () => number;
  /** What the system says of itself now. */
  readonly machine: () => Machine;
  /** Asked for every time: the port is known once the server listens. */
  readonly serving: () => Serving;
  /** The address that is listened on; undefined for all. */
  readonly host: string | undefined;
  readonly awake: Pick<Awake, "state">;
  /** What was chosen before, in an earlier run. */
  readonly chosen: string | undefined;
}

export function createReach({ clock, machine, serving, host, awake, chosen }: Parts): Reach {
  const listeningSince = clock();
  const arrivals = createArrivals({ clock, own: () => ownAddresses(machine()) });
  let wanted = chosen;

  const addresses = () => joinAddresses(machineAddresses(machine()).filter(isListenedOn(host)), serving());
  const local = () => localAddress(serving());
  const pick = (list: readonly JoinAddress[]) => (list.find(({ url }) => url === wanted) ?? list[0])?.url ?? local();

  return {
    ...arrivals,
    addresses,
    local,
    chosen: () => pick(addresses()),
    choose(url) {
      const isOurs = addresses().some((address) => address.url === url);
      if (isOurs) wanted = url;
      return isOurs;
    },
    report() {
      const list = addresses();
      const arrivedAt = arrivals.lastAt();
      return {
        addresses: [...list],
        chosen: pick(list),
        ...(arrivedAt !== undefined && { arrivedAt }),
        awake: awake.state(),
        listeningSince,
        port80: serving().port80,
      };
    },
  };
}

/** Which addresses answer when the server listens on one only. */
function isListenedOn(host: string | undefined): (address: MachineAddress) => boolean {
  if (host === undefined || host === "::") return () => true;
  if (isLoopback(host)) return () => false;
  if (host === "0.0.0.0") return (address) => !address.host.startsWith("[");
  return (address) => address.host === host || address.host === `[${host}]`;
}
