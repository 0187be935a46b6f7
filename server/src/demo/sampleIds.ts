// The ids of the sample workshop in this server: always the same, so that it is made once and found again.
import type { GroupId } from "@minga/shared/facilitation/groupOperations.ts";
import type { MemberId } from "@minga/shared/items/item.ts";

export const DEMO_WORKSHOP = "demo-ruta-digital";
export const DEMO_FACILITATOR = "demo-facilitator";

/** Groups and people are named once in the whole server, and the sample's own ids are those of every template. */
export function demoId(sampleId: string): GroupId | MemberId {
  return `demo-${sampleId}`;
}
