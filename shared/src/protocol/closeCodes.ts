// Why a socket was closed. y-websocket 3 never comes back after 4400–4499 and does after all others, so 44xx are final
// and 45xx mean «try again».
export const closeCodes = {
  malformed: 4400,
  signIn: 4401,
  notAllowed: 4403,
  noSuchDocument: 4404,
  lineageChanged: 4409,
  tooLarge: 4413,
  abusive: 4429,
  restarting: 1012,
  overloaded: 1013,
  moved: 4500,
  cannotLoad: 4503,
} as const;
export type CloseReason = keyof typeof closeCodes;

/** Whether a device must stop trying. */
export function isFinal(code: number): boolean {
  return code >= 4400 && code < 4500;
}
