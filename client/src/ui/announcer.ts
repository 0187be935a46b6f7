// Says things to those who listen to the screen, without showing them.
import { createStore, type StoreApi } from "zustand/vanilla";

export interface Announcer {
  /** Sentences not read yet, oldest first. */
  readonly waiting: StoreApi<readonly string[]>;
  /** A whole sentence, in the language of the screen. What comes in quick succession is read as one. */
  announce(sentence: string): void;
  /** Takes everything that waits, each sentence once. */
  take(): string;
}

export function createAnnouncer(): Announcer {
  const waiting = createStore<readonly string[]>(() => []);
  return {
    waiting,
    announce(sentence) {
      waiting.setState((sentences) => [...sentences, sentence], true);
    },
    take() {
      const sentences = [...new Set(waiting.getState())];
      waiting.setState([], true);
      return sentences.join(" ");
    },
  };
}
