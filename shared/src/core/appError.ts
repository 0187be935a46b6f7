// What a caller got wrong, as one of a closed list of codes. People see a translated sentence chosen by the code.

/** Every code that an API answer or a closed socket may carry; each has a sentence in every language. */
export const errorCodes = [
  "malformed",
  "unknown-route",
  "not-signed-in",
  "wrong-credentials",
  "not-allowed",
  "wrong-origin",
  "unknown-or-closed",
  "link-expired",
  "session-expired",
  "name-empty",
  "name-too-long",
  "name-not-readable",
  "workshop-not-found",
  "group-not-found",
  "group-not-empty",
  "member-not-found",
  "stage-not-found",
  "board-not-found",
  "round-not-found",
  "round-already-open",
  "round-closed",
  "round-not-yours",
  "ballot-over-budget",
  "entry-changed",
  "initiative-not-found",
  "action-not-found",
  "action-incomplete",
  "status-not-possible",
  "too-large",
  "too-many-attempts",
  "first-run-done",
  "first-run-link-wrong",
  "password-too-short",
  "return-code-wrong",
  "conflict",
  "storage-full",
  "unavailable",
  "internal",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Says what was wanted, what was found and where; the message is for logs and never shown to people. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** Seconds after which trying again makes sense, where that is known. */
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; retryAfterSeconds?: number } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.name = "AppError";
    this.code = code;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
