// From a declared endpoint to a route: reads the body by its schema, says who is asking, and lets out nothing but what
// the schema of the answer names.

import { AppError } from "@minga/shared/core/appError.ts";
import type { Endpoint, Params } from "@minga/shared/protocol/http/endpoint.ts";
import { type Request, type Response, Router } from "express";
import { core } from "zod/mini";
import type { Access } from "../auth/access.ts";
import type { Sessions } from "../auth/sessions.ts";

type Schema = core.$ZodType;

export interface Asked<Path extends string, Body> {
  readonly params: Params<Path>;
  readonly body: Body;
  readonly access: Access | undefined;
  /** The caller came with a session that no longer is one. */
  readonly hasLapsed: boolean;
  /** Where from: of the device itself, trusted proxies left out. */
  readonly address: string;
  readonly request: Request;
  setCookie(header: string): void;
}

export interface Routes {
  readonly router: Router;
  serve<Path extends string, Body extends Schema, Answer extends Schema>(
    endpoint: Endpoint<Path, Body, Answer>,
    answer: (asked: Asked<Path, core.output<Body>>) => Promise<core.input<Answer>>,
  ): void;
}

export function createRoutes({ sessions }: { readonly sessions: Sessions }): Routes {
  const router = Router();
  return {
    router,
    serve(endpoint, answer) {
      const method = endpoint.method.toLowerCase() as Lowercase<typeof endpoint.method>;
      router[method](endpoint.path, async (request: Request, response: Response) => {
        const { cookie } = request.headers;
        const access = await sessions.read(cookie);
        const value = await answer({
          // Express fills exactly the parts that the path names.
          params: request.params as Params<typeof endpoint.path>,
          body: readBody(endpoint.request, request.body),
          access,
          hasLapsed: !access && sessions.isPresented(cookie),
          address: request.ip ?? "",
          request,
          setCookie: (header) => void response.append("Set-Cookie", header),
        });
        response.json(core.parse(endpoint.response, value));
      });
    },
  };
}

function readBody<S extends Schema>(schema: S, body: unknown): core.output<S> {
  const result = core.safeParse(schema, body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  // No deeper than the field's name: what is below may be somebody's vote, and this goes into the log.
  throw new AppError("malformed", `${String(issue?.path[0] ?? "")}: ${issue?.message ?? "does not fit"}`);
}
