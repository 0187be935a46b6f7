// Sessions: opaque, in the catalogue, ended at once when they end. The cookie holds a secret, the catalogue its hash.
import { createId, type RandomBytes } from "@minga/shared/core/ids.ts";
import type { Role } from "@minga/shared/core/roles.ts";
import type { Catalogue } from "../storage/catalogue.ts";
import type { Statement, Store } from "../storage/store.ts";
import type { SessionRow } from "../storage/tables.ts";
import type { Access, Pass } from "./access.ts";
import { COOKIE_DAYS, type Cookies } from "./cookies.ts";
import { createSecret, hashSecret } from "./secrets.ts";

const HOUR_MS = 3_600_000;
const SESSION_MS = COOKIE_DAYS * 24 * HOUR_MS;
/** A facilitator who does nothing for a day's work is signed out; so is the busiest one after two weeks. */
const FACILITATOR_IDLE_MS = 12 * HOUR_MS;
const FACILITATOR_MS = 14 * 24 * HOUR_MS;
/** How exactly it is kept when a session was last seen; more exactly would be a write for every request. */
const SEEN_STEP_MS = 10 * 60_000;

/** What a session is given: being a facilitator, or a way into a workshop. */
export interface Grant {
  readonly facilitator?: string;
  readonly pass?: { readonly workshop: string; readonly role: Role; readonly member?: string };
}

export interface Issued {
  /** For the cookie. */
  readonly secret: string;
  /** To be committed together with what made the grant. */
  readonly statements: readonly Statement[];
}

export interface Sessions {
  /** Who is asking, by the Cookie header; undefined for nobody, and for a session that has ended. */
  read(cookieHeader: string | undefined): Promise<Access | undefined>;
  /** Whether the request came with a session at all, be it one that has ended. */
  isPresented(cookieHeader: string | undefined): boolean;
  /** The same by the session's id, for what was let in earlier and is looked at again. */
  accessOf(session: string): Promise<Access | undefined>;
  /** Gives more to a session, or begins one. Its secret is a new one, so that one planted before gains nothing. */
  issue(access: Access | undefined, grant: Grant): Issued;
  /** Makes a session that was let into a workshop this person there. Its secret stays, lest a lost answer lose the seat. */
  seat(access: Access, seat: { readonly workshop: string; readonly id: string; readonly role: Role }): Statement;
  /** Ends it. Open sockets are the rooms' to end. */
  revoke(session: string): Promise<void>;
  /** Deletes what has expired. */
  sweep(): Promise<void>;
}

interface Parts {
  readonly catalogue: Catalogue;
  readonly store: Pick<Store, "commit">;
  readonly cookies: Cookies;
  readonly clock: () => number;
  readonly random: RandomBytes;
}

export function createSessions({ catalogue, store, cookies, clock, random }: Parts): Sessions {
  return {
    async read(cookieHeader) {
      const secret = cookies.read(cookieHeader);
      return secret === undefined ? undefined : accessBy("secret_hash", hashSecret(secret));
    },
    isPresented: (cookieHeader) => cookies.read(cookieHeader) !== undefined,
    accessOf: (session) => accessBy("id", session),
    issue(access, { facilitator, pass }) {
      const secret = createSecret(random);
      const id = access?.session ?? createId(random);
      const statements: Statement[] = [renewal({ id, secret, facilitator, access })];
      if (pass) statements.push(passRow(id, pass));
      return { secret, statements };
    },
    seat: ({ session }, { workshop, role, id }) => passRow(session, { workshop, role, member: id }),
    async revoke(session) {
      await catalogue.deleteFrom("sessions").where("id", "=", session).execute();
    },
    async sweep() {
      await catalogue.deleteFrom("sessions").where("expires_at", "<=", clock()).execute();
    },
  };

  async function accessBy(column: "id" | "secret_hash", value: string): Promise<Access | undefined> {
    const row = await catalogue.selectFrom("sessions").selectAll().where(column, "=", value).executeTakeFirst();
    if (!row || row.expires_at <= clock()) return undefined;
    const facilitator = isSignedIn(row) ? await facilitatorOf(row) : undefined;
    const owned = facilitator ? await ownPasses(facilitator.id) : [];
    const mine = new Set(owned.map(({ workshop }) => workshop));
    const given = (await passesOf(row.id)).filter(({ workshop }) => !mine.has(workshop));
    if (!facilitator && given.length === 0) return undefined;
    await keepSeen(row);
    return { session: row.id, ...(facilitator && { facilitator }), passes: [...owned, ...given], owned: [...mine] };
  }

  function isSignedIn(row: SessionRow): boolean {
    return (row.facilitator_until ?? 0) > clock() && row.seen_at + FACILITATOR_IDLE_MS > clock();
  }

  async function facilitatorOf({ facilitator }: SessionRow): Promise<Access["facilitator"]> {
    return catalogue.selectFrom("facilitators").select(["id", "name"]).where("id", "=", facilitator).executeTakeFirst();
  }

  async function ownPasses(facilitator: string): Promise<readonly Pass[]> {
    const rows = await catalogue
      .selectFrom("workshop_facilitators")
      .innerJoin("members", "members.id", "workshop_facilitators.member")
      .select(["workshop_facilitators.workshop", "workshop_facilitators.member", "members.name"])
      .where("workshop_facilitators.facilitator", "=", facilitator)
      .execute();
    return rows.map((row) => ({ ...row, role: "facilitator" }));
  }

  async function passesOf(session: string): Promise<readonly Pass[]> {
    const rows = await catalogue
      .selectFrom("passes")
      .leftJoin("members", "members.id", "passes.member")
      .select(["passes.workshop", "passes.role", "passes.member", "members.name", "members.group"])
      .where("passes.session", "=", session)
      .execute();
    return rows.map(({ workshop, role, member, name, group }) => ({
      workshop,
      role,
      ...(member !== null && { member }),
      ...(name !== null && { name }),
      ...(group !== null && { group }),
    }));
  }

  async function keepSeen(row: SessionRow): Promise<void> {
    if (clock() - row.seen_at < SEEN_STEP_MS) return;
    // Being active as a participant must not bring back a facilitator who was away too long.
    const lapsed = isSignedIn(row) ? {} : { facilitator: null, facilitator_until: null };
    const seen = catalogue
      .updateTable("sessions")
      .set({ seen_at: clock(), ...lapsed })
      .where("id", "=", row.id);
    // A full disk must not sign everybody out.
    await store.commit({ updates: [], statements: [seen.compile()] }).catch(() => undefined);
  }

  function renewal({ id, secret, facilitator, access }: Renewal): Statement {
    const now = clock();
    const values = {
      secret_hash: hashSecret(secret),
      seen_at: now,
      expires_at: now + SESSION_MS,
      // Being seen must not bring back a facilitator who was away too long.
      ...(!access?.facilitator && { facilitator: null, facilitator_until: null }),
      ...(facilitator !== undefined && { facilitator, facilitator_until: now + FACILITATOR_MS }),
    };
    if (access) return catalogue.updateTable("sessions").set(values).where("id", "=", id).compile();
    return catalogue
      .insertInto("sessions")
      .values({ facilitator: null, facilitator_until: null, ...values, id })
      .compile();
  }

  function passRow(session: string, { workshop, role, member = null }: PassValues): Statement {
    return catalogue
      .insertInto("passes")
      .values({ session, workshop, role, member })
      .onConflict((conflict) => conflict.columns(["session", "workshop"]).doUpdateSet({ role, member }))
      .compile();
  }
}

interface Renewal {
  readonly id: string;
  readonly secret: string;
  readonly facilitator: string | undefined;
  readonly access: Access | undefined;
}

type PassValues = { readonly workshop: string; readonly role: Role; readonly member?: string | null };
