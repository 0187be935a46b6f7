// A store with a door at each place where the disk would take its time or fail.

import type { Store } from "@minga/server/storage/store.ts";
import { AppError } from "@minga/shared/core/appError.ts";

export interface GatedStore extends Store {
  /** Commits of documents wait from now on. */
  hold(): void;
  /** Lets what waits, and all that follows, through. */
  release(): void;
  /** From now on commits of documents fail as on a full disk, until `recover`. */
  fill(): void;
  recover(): void;
  /** The next read rejects. */
  breakNextRead(): void;
  readonly waiting: number;
  readonly reads: number;
  /** Documents' commits that are done. */
  readonly commits: number;
  readonly compactions: number;
}

export function gateStore(store: Store): GatedStore {
  let gate: { readonly opened: Promise<void>; readonly open: () => void } | undefined;
  let isFull = false;
  let breaksRead = false;
  const counts = { waiting: 0, reads: 0, commits: 0, compactions: 0 };

  return {
    ...store,
    async read(document) {
      counts.reads += 1;
      if (breaksRead) {
        breaksRead = false;
        throw new AppError("unavailable", "the disk does not answer");
      }
      return store.read(document);
    },
    async commit(changes) {
      if (changes.updates.length === 0) return store.commit(changes);
      counts.waiting += 1;
      await gate?.opened;
      counts.waiting -= 1;
      if (isFull) throw new AppError("storage-full", "no room for a commit");
      await store.commit(changes);
      counts.commits += 1;
    },
    async compact(...snapshot) {
      await store.compact(...snapshot);
      counts.compactions += 1;
    },
    hold() {
      let open = () => {};
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      gate = { opened, open };
    },
    release() {
      gate?.open();
      gate = undefined;
    },
    fill() {
      isFull = true;
    },
    recover() {
      isFull = false;
    },
    breakNextRead() {
      breaksRead = true;
    },
    get waiting() {
      return counts.waiting;
    },
    get reads() {
      return counts.reads;
    },
    get commits() {
      return counts.commits;
    },
    get compactions() {
      return counts.compactions;
    },
  };
}
