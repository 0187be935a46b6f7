// What this device keeps of a document, so that a reload without a server shows it and loses nothing.
import { IndexeddbPersistence } from "y-indexeddb";
import type * as Y from "yjs";

export interface LocalCopy {
  /** Whether the document in it is one that the server has sent, be it empty; false for one the browser has evicted. */
  readonly hasServerState: boolean;
  /** The server's state is in: from now on the copy can stand for it. */
  readonly fill: () => void;
  /** Stops keeping; what is kept stays. */
  readonly close: () => Promise<void>;
}

const FILLED = "hasServerState";

/** How long the browser may take to open its database before the document is shown without it. */
const OPEN_LIMIT_MS = 4000;

/**
 * Brings what is kept under this name into the document and keeps every change from now on. Undefined where the
 * browser keeps nothing: private windows, full disks, forbidden storage. `onLost` is called when it stops keeping
 * later on: the disk has filled up, or somebody cleared the browser's data.
 */
export async function openLocalCopy(
  databaseName: string,
  doc: Y.Doc,
  onLost: () => void,
): Promise<LocalCopy | undefined> {
  if (!(await canKeep())) return undefined;
  const persistence = new IndexeddbPersistence(databaseName, doc);
  const close = async () => {
    await persistence.destroy();
  };
  const opened = await within(
    OPEN_LIMIT_MS,
    persistence.whenSynced.then(() => true),
  );
  if (opened) {
    // y-indexeddb would fail unheard; what its transactions meet comes up to the database.
    for (const event of ["abort", "close"]) persistence.db?.addEventListener(event, onLost);
    const hasServerState = (await persistence.get(FILLED)) !== undefined;
    return { hasServerState, fill: () => void persistence.set(FILLED, 1), close };
  }
  void close();
  return undefined;
}

export async function deleteDatabase(name: string): Promise<void> {
  if (typeof indexedDB === "undefined") return;
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    // Another tab has it open: the browser deletes it when that tab lets go.
    request.onblocked = () => resolve();
  });
}

/** Tries with an empty database: browsers differ in what they forbid where, and y-indexeddb would fail unheard. */
async function canKeep(): Promise<boolean> {
  if (typeof indexedDB === "undefined") return false;
  const tried = new Promise<boolean>((resolve) => {
    try {
      const request = indexedDB.open("minga:probe");
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
      request.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  });
  return (await within(OPEN_LIMIT_MS, tried)) ?? false;
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, limitMs, undefined);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
