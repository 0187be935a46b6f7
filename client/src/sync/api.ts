// Asking the server over HTTP, typed by the endpoint that is asked. Nothing here throws: what can go wrong is an answer.
import type { ErrorCode } from "@minga/shared/core/appError.ts";
import type { Endpoint, Params } from "@minga/shared/protocol/http/endpoint.ts";
import { problemSchema } from "@minga/shared/protocol/http/problem.ts";
import { core } from "zod/mini";

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      /** `offline`: no answer came, so nobody knows whether the server did it. */
      readonly code: ErrorCode | "offline";
      readonly retryAfterSeconds?: number;
    };

type Schema = core.$ZodType;
type Asked<Path extends string, Request extends Schema> = ([keyof Params<Path>] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: Params<Path> }) &
  (undefined extends core.input<Request> ? { readonly body?: undefined } : { readonly body: core.input<Request> });
/** Only what needs nothing may be asked without saying anything. */
type Rest<A> = Record<never, never> extends A ? [asked?: A] : [asked: A];

export type Call = <Path extends string, Request extends Schema, Response extends Schema>(
  endpoint: Endpoint<Path, Request, Response>,
  ...rest: Rest<Asked<Path, Request>>
) => Promise<Answer<core.output<Response>>>;

const ANSWER_LIMIT_MS = 20_000;

/** Asks the server that the page came from. */
export const call: Call = createCall((path, init) => fetch(path, init));

/** Asks through `send`, which gets the path of the endpoint and what `fetch` takes. */
export function createCall(send: (path: string, init: RequestInit) => Promise<Response>): Call {
  return async (endpoint, ...[asked]) => {
    const { params, body } = (asked ?? {}) as { params?: Readonly<Record<string, string>>; body?: unknown };
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ""));
    let response: Response;
    let text: string;
    try {
      response = await send(path, {
        method: endpoint.method,
        credentials: "same-origin",
        cache: "no-store",
        headers: {
          Accept: "application/json",
          "X-Minga": "1",
          ...(body !== undefined && { "Content-Type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
      });
      text = await response.text();
    } catch {
      return { ok: false, code: "offline" };
    }
    if (!response.ok) return readProblem(text, response.headers);
    const value = core.safeParse(endpoint.response, readJson(text));
    // An answer of another shape comes from another version: nothing to build on.
    return value.success ? { ok: true, value: value.data } : { ok: false, code: "internal" };
  };
}

function readProblem(text: string, headers: Headers): Answer<never> {
  const problem = core.safeParse(problemSchema, readJson(text));
  // A proxy in between answers in its own words while our server is away.
  if (!problem.success) return { ok: false, code: "unavailable" };
  const { code, retryAfterSeconds = readSeconds(headers.get("Retry-After")) } = problem.data;
  return { ok: false, code, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}

function readSeconds(header: string | null): number | undefined {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) ? seconds : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
