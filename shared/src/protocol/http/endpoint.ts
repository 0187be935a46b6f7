// One declaration an endpoint, read by the router on one side and by the typed client on the other.
import type * as z from "zod/mini";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The parts of a path that vary: "/api/workshops/:workshop" → "workshop". */
export type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [K in Name | keyof Params<Rest>]: string }
  : Path extends `${string}:${infer Name}`
    ? { readonly [K in Name]: string }
    : Record<never, string>;

export interface Endpoint<Path extends string, Request extends z.core.$ZodType, Response extends z.core.$ZodType> {
  readonly method: Method;
  readonly path: Path;
  /** What the body must be; `z.undefined()` where there is none. */
  readonly request: Request;
  readonly response: Response;
}

export function endpoint<const Path extends string, Request extends z.core.$ZodType, Response extends z.core.$ZodType>(
  declaration: Endpoint<Path, Request, Response>,
): Endpoint<Path, Request, Response> {
  return declaration;
}
