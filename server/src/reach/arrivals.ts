// Whether another device has reached this one: the green mark of «¿Se puede entrar?».

/** Anything that tells where a request came from, such as an Express request. */
export interface Caller {
  /** The address of the device itself, the proxies that we trust left out. */
  readonly ip?: string | undefined;
}

export interface Arrivals {
  /** Looks at a request and, if it came from another device, remembers that one arrived. */
  see(caller: Caller): void;
  /** Whether a request came from this very machine. */
  isHere(caller: Caller): boolean;
  /** When the last one from another device came, ms since 1970; undefined while none has. */
  lastAt(): number | undefined;
}

interface Parts {
  readonly clock: () => number;
  /** The addresses of this machine; asked for every time, as networks come and go. */
  readonly own: () => ReadonlySet<string>;
}

export function createArrivals({ clock, own }: Parts): Arrivals {
  let lastAt: number | undefined;
  return {
    see(caller) {
      if (caller.ip !== undefined && !isOwn(caller.ip, own())) lastAt = clock();
    },
    isHere: ({ ip }) => ip !== undefined && isOwn(ip, own()),
    lastAt: () => lastAt,
  };
}

function isOwn(address: string, own: ReadonlySet<string>): boolean {
  // IPv4 as a socket for both families tells it, and IPv6 without the zone of its interface.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  return plain === "::1" || plain.startsWith("127.") || own.has(plain);
}
