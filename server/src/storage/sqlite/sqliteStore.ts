// The store of one machine: SQLite in a thread of its own, which holds the only connection there is.
import { Worker } from "node:worker_threads";
import { AppError } from "@minga/shared/core/appError.ts";
import { createId, type RandomBytes } from "@minga/shared/core/ids.ts";
import { StartProblem } from "../../startProblem.ts";
import { migrations } from "../migrations.ts";
import type { Row, Statement, Store, StoredDocument } from "../store.ts";
import type { Answer, Call, Opening } from "./messages.ts";

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Opens or makes the database in that folder. Rejects with a StartProblem, nothing touched, where it must not. */
export async function openSqliteStore(parts: {
  readonly folder: string;
  readonly random: RandomBytes;
}): Promise<Store> {
  const { folder, random } = parts;
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: { folder, migrations } });
  const opening = await firstWord(worker);
  if (opening.kind === "refused") throw new StartProblem(opening.reason, opening.values);

  const waiting: Waiting[] = [];
  let closing: Promise<void> | undefined;
  let lost: Error | undefined;

  worker.on("message", (answer: Answer) => {
    const call = waiting.shift();
    if (answer.kind === "done") call?.resolve(answer.value);
    else call?.reject(new AppError(answer.code, answer.message));
  });
  worker.on("error", (cause) => {
    lost = cause;
  });
  const ended = new Promise<void>((resolve) => {
    worker.on("exit", () => {
      for (const { reject } of waiting.splice(0)) reject(gone());
      resolve();
    });
  });

  return {
    read: async (document) => (await ask({ kind: "read", document })) as StoredDocument | undefined,
    async commit({ updates, statements = [], forgets = false }) {
      const appends = updates.map((update) => ({ ...update, lineage: createId(random) }));
      await ask({ kind: "commit", appends, statements: statements.map(plain), forgets });
    },
    async compact(document, snapshot, upTo) {
      await ask({ kind: "compact", document, snapshot, upTo });
    },
    query: async (statement) => (await ask({ kind: "query", statement: plain(statement) })) as readonly Row[],
    async close() {
      closing ??= ask({ kind: "close" }).then(() => ended);
      await closing;
    },
  };

  function ask(call: Call): Promise<unknown> {
    if (closing || lost) return Promise.reject(gone());
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(call);
    });
  }

  function gone(): AppError {
    return new AppError("unavailable", "the store has been closed", lost ? { cause: lost } : {});
  }
}

/** Only what can be sent to another thread: Kysely's queries carry their syntax tree along. */
function plain({ sql, parameters }: Statement): Statement {
  return { sql, parameters };
}

function firstWord(worker: Worker): Promise<Opening> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
