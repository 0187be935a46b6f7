// The browser's source of chance that also works on plain HTTP, where `crypto.randomUUID` is missing.
import { createId, type RandomBytes } from "@minga/shared/core/ids.ts";

export const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

export function newId(): string {
  return createId(randomBytes);
}
