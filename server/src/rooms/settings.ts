// How patient rooms are. All in ms unless the name says otherwise; tests make them short.
import { KEEP_ALIVE_MS } from "@minga/shared/protocol/limits.ts";

export interface RoomSettings {
  /** How long an empty room stays open. A page reload must not cost a disk read. */
  readonly idleCloseMs: number;
  /** The server speaks at least this often. */
  readonly keepAliveMs: number;
  /** How long after a failed commit the next is tried; doubled each time, up to a limit. */
  readonly retryMs: number;
  readonly retryLimitMs: number;
  /** The log is replaced by a snapshot when it has more updates than this. */
  readonly compactAfterUpdates: number;
}

export const roomSettings: RoomSettings = {
  idleCloseMs: 30_000,
  keepAliveMs: KEEP_ALIVE_MS,
  retryMs: 1_000,
  retryLimitMs: 15_000,
  compactAfterUpdates: 500,
};
