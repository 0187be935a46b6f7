// Every failure leaves here: RFC 9457 problem details with a code from the closed list, and the status that fits it.
import { STATUS_CODES } from "node:http";
import { AppError, type ErrorCode } from "@minga/shared/core/appError.ts";
import { PROBLEM_TYPE, type Problem } from "@minga/shared/protocol/http/problem.ts";
import type { ErrorRequestHandler, Request, Response } from "express";
import type { Log } from "../log.ts";
import { requestId } from "./requestId.ts";

const statuses: Readonly<Record<ErrorCode, number>> = {
  malformed: 400,
  "unknown-route": 404,
  "not-signed-in": 401,
  "wrong-credentials": 401,
  "not-allowed": 403,
  "wrong-origin": 403,
  "unknown-or-closed": 404,
  "link-expired": 410,
  "session-expired": 401,
  "name-empty": 422,
  "name-too-long": 422,
  "name-not-readable": 422,
  "workshop-not-found": 404,
  "group-not-found": 404,
  "group-not-empty": 409,
  "member-not-found": 404,
  "stage-not-found": 404,
  "board-not-found": 404,
  "round-not-found": 404,
  "round-already-open": 409,
  "round-closed": 409,
  "round-not-yours": 403,
  "ballot-over-budget": 422,
  "entry-changed": 409,
  "initiative-not-found": 409,
  "action-not-found": 404,
  "action-incomplete": 422,
  "status-not-possible": 422,
  "too-large": 413,
  "too-many-attempts": 429,
  "first-run-done": 409,
  "first-run-link-wrong": 403,
  "password-too-short": 422,
  "return-code-wrong": 403,
  conflict: 409,
  "storage-full": 507,
  unavailable: 503,
  internal: 500,
};

function sendProblem(request: Request, response: Response, error: AppError): void {
  const status = statusOf(error.code);
  const { retryAfterSeconds } = error;
  const problem: Problem = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? error.code,
    status,
    code: error.code,
    instance: requestId(request),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
  if (retryAfterSeconds !== undefined) response.set("Retry-After", String(retryAfterSeconds));
  response.status(status).type(PROBLEM_TYPE).set("Cache-Control", "no-store").send(JSON.stringify(problem));
}

/** The last handler: what is not one of our own codes is noted whole, and told as `internal`. */
export function answerErrors({ log }: { readonly log: Log }): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    sendProblem(request, response, noteError(error, { request, log }));
  };
}

/** Notes a failure, once, and says which of our own it is. */
export function noteError(
  error: unknown,
  { request, log }: { readonly request: Request; readonly log: Log },
): AppError {
  const known = error instanceof AppError ? error : readRequestError(error);
  if (!known) log.error({ err: error, request: requestId(request), path: request.path }, "a request failed");
  else log.info({ code: known.code, why: known.message, request: requestId(request) }, "a request was refused");
  return known ?? new AppError("internal", "see the log");
}

export function statusOf(code: ErrorCode): number {
  return statuses[code];
}

/** What Express says of a body or an address that it cannot read, by its kind: its own message quotes what was sent. */
function readRequestError(error: unknown): AppError | undefined {
  if (!(error instanceof Error) || !("status" in error)) return undefined;
  const why = "type" in error && typeof error.type === "string" ? error.type : error.name;
  if (error.status === 413) return new AppError("too-large", why);
  return typeof error.status === "number" && error.status >= 400 && error.status < 500
    ? new AppError("malformed", why)
    : undefined;
}
