// Hashes of what people remember or copy by hand: argon2id, two at a time, in the PHC form that says its own cost.
import { type Argon2Parameters, argon2, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { AppError } from "@minga/shared/core/appError.ts";
import type { RandomBytes } from "@minga/shared/core/ids.ts";

interface Cost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** For passwords: about a tenth of a second. */
const PASSWORD_COST: Cost = { memoryKiB: 64 * 1024, passes: 3 };
/**
 * For return codes: four symbols are 19 bits, so no hash holds for long against who has stolen the database (and with
 * it all that the code would let them see). This one costs them some hours a code, and a full room that arrives within
 * one minute nothing that anyone notices; the password's cost would make its last people wait.
 */
const RETURN_CODE_COST: Cost = { memoryKiB: 19 * 1024, passes: 2 };

const SALT_BYTES = 16;
const HASH_BYTES = 32;
const AT_ONCE = 2;
/** More than this waiting is no room of people any more. */
const WAITING_LIMIT = 200;

const derive = promisify(argon2);

export interface Passwords {
  hashPassword(password: string): Promise<string>;
  hashReturnCode(code: string): Promise<string>;
  /** Takes as long for an unknown person, whose hash is undefined, as for a known one. */
  isPassword(password: string, hash: string | undefined): Promise<boolean>;
  isReturnCode(code: string, hash: string | undefined): Promise<boolean>;
  /** Whether a hash was made at another cost than today's, and should be made anew when the password is next typed. */
  isOutdated(passwordHash: string): boolean;
}

export function createPasswords({ random }: { readonly random: RandomBytes }): Passwords {
  const inTurn = createLanes();
  const nobodysPassword = format(PASSWORD_COST, { salt: random(SALT_BYTES), hash: random(HASH_BYTES) });
  const nobodysCode = format(RETURN_CODE_COST, { salt: random(SALT_BYTES), hash: random(HASH_BYTES) });

  return {
    hashPassword: (password) => hash(password, PASSWORD_COST),
    hashReturnCode: (code) => hash(code, RETURN_CODE_COST),
    isPassword: (password, stored) => matches(password, stored ?? nobodysPassword),
    isReturnCode: (code, stored) => matches(code, stored ?? nobodysCode),
    isOutdated: (stored) => !stored.startsWith(prefix(PASSWORD_COST)),
  };

  async function hash(secret: string, cost: Cost): Promise<string> {
    const salt = random(SALT_BYTES);
    return format(cost, { salt, hash: await inTurn(() => deriveHash(secret, { cost, salt })) });
  }

  async function matches(secret: string, stored: string): Promise<boolean> {
    const { cost, salt, hash: wanted } = parse(stored);
    return timingSafeEqual(await inTurn(() => deriveHash(secret, { cost, salt })), wanted);
  }
}

function deriveHash(secret: string, { cost, salt }: { cost: Cost; salt: Uint8Array }): Promise<Uint8Array> {
  const parameters: Argon2Parameters = {
    // The same letters typed on another system may be other code points.
    message: Buffer.from(secret.normalize("NFKC")),
    nonce: salt,
    parallelism: 1,
    tagLength: HASH_BYTES,
    memory: cost.memoryKiB,
    passes: cost.passes,
  };
  return derive("argon2id", parameters);
}

function prefix({ memoryKiB, passes }: Cost): string {
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=1$`;
}

function format(cost: Cost, { salt, hash }: { salt: Uint8Array; hash: Uint8Array }): string {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64").replaceAll("=", "");
  return `${prefix(cost)}${text(salt)}$${text(hash)}`;
}

function parse(stored: string): { cost: Cost; salt: Uint8Array; hash: Uint8Array } {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([^$]+)\$([^$]+)$/.exec(stored);
  const [, memory, passes, salt, hash] = parts ?? [];
  if (salt === undefined || hash === undefined) throw new AppError("internal", "a stored hash is not in PHC form");
  return {
    cost: { memoryKiB: Number(memory), passes: Number(passes) },
    salt: Buffer.from(salt, "base64"),
    hash: Buffer.from(hash, "base64"),
  };
}

/** A few at a time, the others in the order in which they came: each takes a core and a lot of memory. */
function createLanes(): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= AT_ONCE) {
      if (waiting.length >= WAITING_LIMIT) {
        throw new AppError("too-many-attempts", "too many passwords at once", { retryAfterSeconds: 5 });
      }
      await new Promise<void>((go) => waiting.push(go));
    } else {
      running += 1;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // The lane goes straight to the next in line, so that nobody slips in between.
      if (next) next();
      else running -= 1;
    }
  };
}
