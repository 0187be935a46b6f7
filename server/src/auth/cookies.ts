// The one cookie: the secret of a session.

/** As long as a session that was let in by a link: a workshop of two days, and coming back to it. */
export const COOKIE_DAYS = 30;

export interface Cookies {
  /** The secret in a Cookie header, if there is one that looks like ours. */
  read(header: string | undefined): string | undefined;
  /** A Set-Cookie header that hands the secret over. */
  hold(secret: string): string;
  /** A Set-Cookie header that forgets it. */
  drop(): string;
}

/** Lax, because with Strict a link in a mail opens without the session; no GET changes anything. */
export function createCookies({ secure }: { readonly secure: boolean }): Cookies {
  // The prefix makes browsers refuse the cookie from a sister domain or without TLS, where there is TLS.
  const name = secure ? "__Host-sid" : "sid";
  const flags = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  return {
    read(header) {
      for (const pair of header?.split(";") ?? []) {
        const [key, value] = pair.trim().split("=", 2);
        if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
      }
      return undefined;
    },
    hold: (secret) => `${name}=${secret}; Max-Age=${COOKIE_DAYS * 24 * 3600}; ${flags}`,
    drop: () => `${name}=; Max-Age=0; ${flags}`,
  };
}
