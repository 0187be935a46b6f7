// A WebSocket that tells the ledger about every sync message it sends.
import { SYNC, SYNC_STEP_2, SYNC_UPDATE } from "@minga/shared/protocol/messages.ts";
import type { ChangeLedger } from "./changeLedger.ts";

/**
 * The class to give to the provider. It holds single updates back until the answer to the server's question has gone:
 * that answer holds everything made before it, while an update sent earlier may build on changes that the server has
 * never seen, and the server closes on such a gap.
 */
export function countedSocket(Base: typeof WebSocket, ledger: ChangeLedger): typeof WebSocket {
  return class extends Base {
    #answered = false;

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      ledger.reopened();
    }

    override send(data: Parameters<WebSocket["send"]>[0]): void {
      const kind = syncKind(data);
      if (kind === SYNC_UPDATE && !this.#answered) return;
      super.send(data);
      if (kind === SYNC_STEP_2) this.#answered = true;
      if (kind === SYNC_STEP_2 || kind === SYNC_UPDATE) ledger.sent();
    }
  };
}

/** Message numbers below 128 are one byte each. */
function syncKind(data: unknown): number | undefined {
  return data instanceof Uint8Array && data[0] === SYNC ? data[1] : undefined;
}
