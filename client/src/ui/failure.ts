// Why a question to the server got no answer, as a sentence with the next step in it.

import type { ErrorCode } from "@minga/shared/core/appError.ts";
import type { Language } from "@minga/shared/core/localized.ts";
import { formatDuration } from "../i18n/formats.ts";
import type { Text } from "../i18n/useText.ts";

export interface Failure {
  readonly code: ErrorCode | "offline";
  readonly retryAfterSeconds?: number | undefined;
}

export function failureSentence({ code, retryAfterSeconds }: Failure, text: Text, language: Language): string {
  if (code === "offline") return text("page.offline");
  if (code === "too-many-attempts" && retryAfterSeconds !== undefined) {
    return text("page.waitFirst", { duration: formatDuration(retryAfterSeconds * 1000, language) });
  }
  return text(`errors.${code}`);
}

/** Whether signing in or entering again is the way on. */
export function needsSignIn({ code }: Failure): boolean {
  return code === "not-signed-in" || code === "session-expired";
}
