// The catalogue: who may come in where, and which documents there are. Kysely writes the SQL; the store carries it out
// on its one writing connection, so that rows and documents share a commit.

import { assert } from "@minga/shared/core/assert.ts";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Reads run as they are; for what must happen together, compile the writes and give them to one `store.commit`. */
export type Catalogue = Kysely<Tables>;

export function createCatalogue(store: Pick<Store, "query" | "commit">): Catalogue {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => createDriver(store),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

function createDriver(store: Pick<Store, "query" | "commit">): Driver {
  const connection: DatabaseConnection = {
    async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
      if (SelectQueryNode.is(compiled.query)) {
        // Kysely derived R from the very columns that the query asks for.
        return { rows: (await store.query(compiled)) as R[] };
      }
      await store.commit({ updates: [], statements: [compiled] });
      return { rows: [] };
    },
    streamQuery: refuse,
  };
  return {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: nothing,
    destroy: nothing,
  };
}

async function nothing(): Promise<void> {}

function refuse(): never {
  assert(false, "a commit of the store is the only transaction there is");
}
