// Whether a request was meant for this server and comes from one of its own pages. A name that is none of ours could be
// anybody's who points it here (DNS rebinding), so Host is checked before anything else, and Origin against it.

export interface OwnNames {
  /** Host name of MINGA_URL, localhost, the addresses of this machine and its `.local` name; asked for every time, as networks come and go. */
  readonly names: () => ReadonlySet<string>;
  /** Ports that answer; the one of MINGA_URL too, where a proxy stands in front. */
  readonly ports: () => ReadonlySet<number>;
  readonly secure: boolean;
}

export interface OriginPolicy {
  /** By the Host header, port included. */
  isAllowedHost(host: string | undefined): boolean;
  /** Whether Origin is exactly scheme + Host. */
  isOwnOrigin(origin: string | undefined, host: string | undefined): boolean;
}

export function createOriginPolicy({ names, ports, secure }: OwnNames): OriginPolicy {
  const scheme = secure ? "https" : "http";
  return {
    isAllowedHost(host) {
      const url = readHost(scheme, host);
      if (!url) return false;
      const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port);
      return ports().has(port) && names().has(url.hostname);
    },
    isOwnOrigin: (origin, host) => host !== undefined && origin?.toLowerCase() === `${scheme}://${host.toLowerCase()}`,
  };
}

/** Takes a Host header apart; undefined for what is more or less than a name and a port. */
function readHost(scheme: string, host: string | undefined): URL | undefined {
  if (host === undefined || !/^[A-Za-z0-9.:[\]_-]+$/.test(host)) return undefined;
  const url = URL.parse(`${scheme}://${host}`);
  return url?.pathname === "/" && url.username === "" ? url : undefined;
}
