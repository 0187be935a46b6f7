// Small things kept on this device under one name each; without storage they last as long as the page.
import { core } from "zod/mini";

/** The browser's storage; undefined where it is forbidden, which throws already on looking. */
export function readStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** What was kept under this name; undefined for nothing, and for what this version cannot read. */
export function readKept<S extends core.$ZodType>(key: string, schema: S): core.output<S> | undefined {
  try {
    const result = core.safeParse(schema, JSON.parse(readStorage()?.getItem(key) ?? "null"));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it where that is possible. */
export function keep(key: string, value: unknown): void {
  try {
    readStorage()?.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: what is kept here is only ever a convenience.
  }
}
