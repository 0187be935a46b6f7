// What the resources are made from.
import type { Cookies } from "../auth/cookies.ts";
import type { OriginPolicy } from "../auth/origin.ts";
import type { createRoleNow } from "../auth/roleNow.ts";
import type { Sessions } from "../auth/sessions.ts";
import type { Slowdown } from "../auth/slowdown.ts";
import type { CommandParts } from "../commands/parts.ts";
import type { InTurn } from "../commands/turns.ts";
import type { Log } from "../log.ts";
import type { Reach } from "../reach/reach.ts";
import type { Text } from "../texts.ts";

export interface HttpParts extends CommandParts {
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  readonly origins: OriginPolicy;
  readonly slowdown: Slowdown;
  readonly roleNow: ReturnType<typeof createRoleNow>;
  readonly inTurn: InTurn;
  readonly reach: Reach;
  readonly log: Log;
  readonly text: Text;
  /** Resolves after so many ms. */
  readonly wait: (ms: number) => Promise<void>;
}
