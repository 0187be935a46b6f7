// Reading that never throws: every field of a strict schema falls back alone, so that one bad field does not hide a
// record and a newer version's extra field does not either.
import * as z from "zod/mini";
import { isRecord, type Plain } from "./plain.ts";

type Fallbacks<S extends z.core.$ZodShape> = { readonly [K in RequiredKeys<S>]: () => z.output<S[K]> };
type RequiredKeys<S extends z.core.$ZodShape> = {
  [K in keyof S]: S[K] extends { readonly _zod: { readonly optout: "optional" } } ? never : K;
}[keyof S];

/**
 * Derives a reader from a strict object schema and a fallback for each required field. What is no object reads as
 * undefined; an optional field that does not fit is left out.
 */
export function readable<S extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<S, z.core.$strict>,
  fallbacks: Fallbacks<S>,
): (value: Plain) => z.output<z.ZodMiniObject<S, z.core.$strict>> | undefined {
  const shape = Object.entries(schema._zod.def.shape);
  const byField = new Map<string, () => unknown>(Object.entries(fallbacks));
  return (value) => {
    if (!isRecord(value)) return undefined;
    const record: Record<string, unknown> = {};
    for (const [field, fieldSchema] of shape) {
      const result = z.core.safeParse(fieldSchema, value[field]);
      const read = result.success ? result.data : byField.get(field)?.();
      if (read !== undefined) record[field] = read;
    }
    // Every field was either parsed by its own schema or filled by its fallback.
    return record as z.output<z.ZodMiniObject<S, z.core.$strict>>;
  };
}
