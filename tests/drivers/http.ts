// A browser's side of HTTP without the browser: keeps the cookie, sends Host and Origin, speaks by endpoint.
import { type IncomingHttpHeaders, request } from "node:http";
import type { Endpoint, Params } from "@minga/shared/protocol/http/endpoint.ts";
import type { core } from "zod/mini";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body as it came, for files. */
  readonly bytes: Buffer;
}

export interface RawRequest {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

type Schema = core.$ZodType;
type Asked<Path extends string, Body> = ([keyof Params<Path>] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: Params<Path> }) &
  (undefined extends Body ? { readonly body?: undefined } : { readonly body: Body });

export interface Visitor {
  /** The answer's value; throws where the server tells a problem. */
  ask<Path extends string, Body extends Schema, Answer extends Schema>(
    endpoint: Endpoint<Path, Body, Answer>,
    ...asked: Record<never, never> extends Asked<Path, core.input<Body>>
      ? [asked?: Asked<Path, core.input<Body>>]
      : [asked: Asked<Path, core.input<Body>>]
  ): Promise<core.output<Answer>>;
  /** As it is: any method, path, headers and body. A header set to undefined is not sent. */
  raw(request: RawRequest): Promise<HttpAnswer>;
  /** "name=value", as a socket would send it; undefined before the first. */
  cookie(): string | undefined;
  /** Uses another cookie from now on. */
  useCookie(cookie: string | undefined): void;
}

/** A problem that the server told. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(status: number, problem: { readonly code: string; readonly retryAfterSeconds?: number }) {
    super(`${status} ${problem.code}`);
    this.status = status;
    this.code = problem.code;
    this.retryAfterSeconds = problem.retryAfterSeconds;
  }
}

/** Somebody new at that address; `origin` is what they typed, the port on loopback is where it leads. */
export function createVisitor({ origin, port }: { readonly origin: string; readonly port: number }): Visitor {
  const host = new URL(origin).host;
  let cookie: string | undefined;

  const raw: Visitor["raw"] = async ({ method = "GET", path, headers = {}, body }) => {
    const all = { Host: host, Cookie: cookie, ...headers };
    const sent = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
    const answer = await send({ port, method, path, headers: Object.fromEntries(sent), body });
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [pair = ""] = line.split(";");
      cookie = pair.endsWith("=") ? undefined : pair;
    }
    return answer;
  };

  return {
    raw,
    cookie: () => cookie,
    useCookie(next) {
      cookie = next;
    },
    async ask(endpoint, ...[asked]) {
      const { params, body } = (asked ?? {}) as { params?: Readonly<Record<string, string>>; body?: unknown };
      const answer = await raw({
        method: endpoint.method,
        path: endpoint.path.replace(/:(\w+)/g, (_, name: string) => params?.[name] ?? ""),
        headers: {
          Origin: origin,
          "X-Minga": "1",
          "Content-Type": body === undefined ? undefined : "application/json",
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const value: unknown = JSON.parse(answer.text);
      // What is no success is a problem with a code: that is what the server promises.
      if (answer.status !== 200) throw new ProblemError(answer.status, value as { code: string });
      return value as core.output<typeof endpoint.response>;
    },
  };
}

interface Sent {
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Over `node:http`, because `fetch` does not let its callers say which Host they mean. */
function send({ port, method, path, headers, body }: Sent): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port, method, path, headers, setHost: false, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: bytes.toString("utf8"), bytes });
      });
      answer.on("error", reject);
    });
    call.on("error", reject);
    call.end(body);
  });
}
