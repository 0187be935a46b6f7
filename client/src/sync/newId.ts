// Ids for what is made on this device. `crypto.randomUUID` is missing on plain HTTP; this is there everywhere.
import { createId } from "@minga/shared/core/ids.ts";

export function newId(): string {
  return createId((length) => crypto.getRandomValues(new Uint8Array(length)));
}
