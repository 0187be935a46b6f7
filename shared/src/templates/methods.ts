// Every method, in the order in which a workshop usually meets them.
import { close } from "./methods/close.ts";
import { commit } from "./methods/commit.ts";
import { define } from "./methods/define.ts";
import { empathise } from "./methods/empathise.ts";
import { ideate } from "./methods/ideate.ts";
import type { Method } from "./methods/method.ts";
import { open } from "./methods/open.ts";
import { plan } from "./methods/plan.ts";
import { prioritise } from "./methods/prioritise.ts";
import { prototype } from "./methods/prototype.ts";
import { situation } from "./methods/situation.ts";
import { testing } from "./methods/testing.ts";

export const methods = [
  ...open,
  ...empathise,
  ...situation,
  ...define,
  ...ideate,
  ...prioritise,
  ...prototype,
  ...testing,
  ...plan,
  ...commit,
  ...close,
] as const;
export type MethodId = (typeof methods)[number]["id"];

const byId: ReadonlyMap<string, Method> = new Map(methods.map((entry) => [entry.id, entry]));

export function method(id: MethodId): Method {
  // MethodId is made from the very entries of the map.
  return byId.get(id) as Method;
}
