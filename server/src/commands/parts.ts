// What commands are carried out with: whatever has rules is done here, by the server, in one commit.
import type { RandomBytes } from "@minga/shared/core/ids.ts";
import type { Passwords } from "../auth/passwords.ts";
import type { Rooms } from "../rooms/rooms.ts";
import type { Catalogue } from "../storage/catalogue.ts";
import type { Store } from "../storage/store.ts";

export interface CommandParts {
  readonly store: Pick<Store, "commit">;
  readonly catalogue: Catalogue;
  readonly rooms: Pick<Rooms, "write" | "read" | "recheck" | "tell">;
  readonly passwords: Passwords;
  readonly clock: () => number;
  readonly random: RandomBytes;
}
