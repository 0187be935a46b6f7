// The code one comes back with, kept on the device that was given it: the server keeps only its hash.
import * as z from "zod/mini";
import { keep, readKept } from "../../sync/deviceStorage.ts";

const keptSchema = z.object({
  member: z.string(),
  name: z.string(),
  returnCode: z.string(),
  /** Its owner has seen it and need not be shown it again. */
  seen: z.boolean(),
});
export type KeptReturnCode = Readonly<z.infer<typeof keptSchema>>;

/** The code that this device was given in a workshop; undefined where it never was or nothing can be kept. */
export function readReturnCode(workshop: string): KeptReturnCode | undefined {
  return readKept(keyOf(workshop), keptSchema);
}

export function keepReturnCode(workshop: string, kept: KeptReturnCode): void {
  keep(keyOf(workshop), kept);
}

function keyOf(workshop: string): string {
  return `minga:return:${workshop}`;
}
