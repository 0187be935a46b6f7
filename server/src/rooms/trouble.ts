// While the store cannot write: when to try again. Each failure doubles the wait, up to a limit.
import type { RoomSettings } from "./settings.ts";

export interface Trouble {
  readonly isOn: boolean;
  /** A write failed: calls `retry` after a while. */
  begin(): void;
  end(): void;
}

export function createTrouble(parts: {
  readonly settings: Pick<RoomSettings, "retryMs" | "retryLimitMs">;
  readonly retry: () => void;
}): Trouble {
  const { settings, retry } = parts;
  let waitMs: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  return {
    get isOn() {
      return waitMs !== undefined;
    },
    begin() {
      waitMs = waitMs === undefined ? settings.retryMs : Math.min(waitMs * 2, settings.retryLimitMs);
      clearTimeout(timer);
      timer = setTimeout(retry, waitMs);
    },
    end() {
      waitMs = undefined;
      clearTimeout(timer);
    },
  };
}
