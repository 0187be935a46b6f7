// The steps that bring a database up to date, numbered by their place in the list: added to, never changed.
import {
  type CreateTableBuilder,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Statement, StorageMigration } from "./store.ts";

const builder = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

function table(name: string, columns: (table: CreateTableBuilder<string>) => CreateTableBuilder<string>): Statement {
  return plain(columns(builder.schema.createTable(name)).compile());
}

/** Without Kysely's syntax tree, so that it can be sent to another thread. */
function plain({ sql, parameters }: Statement): Statement {
  return { sql, parameters };
}

function raw(sql: string): Statement {
  return { sql, parameters: [] };
}

export const migrations: readonly StorageMigration[] = [
  {
    name: "documents: a log, its snapshots and where it has come to",
    statements: [
      table("stored_documents", (t) =>
        t
          .addColumn("name", "text", (c) => c.primaryKey())
          .addColumn("lineage", "text", (c) => c.notNull())
          .addColumn("head", "integer", (c) => c.notNull()),
      ),
      table("updates", (t) =>
        t
          .addColumn("document", "text", (c) => c.notNull().references("stored_documents.name"))
          .addColumn("sequence", "integer", (c) => c.notNull())
          .addColumn("bytes", "blob", (c) => c.notNull())
          .addColumn("checksum", "integer", (c) => c.notNull())
          .addPrimaryKeyConstraint("updates_key", ["document", "sequence"]),
      ),
      table("snapshots", (t) =>
        t
          .addColumn("document", "text", (c) => c.notNull().references("stored_documents.name"))
          .addColumn("up_to", "integer", (c) => c.notNull())
          .addColumn("bytes", "blob", (c) => c.notNull())
          .addColumn("checksum", "integer", (c) => c.notNull())
          .addPrimaryKeyConstraint("snapshots_key", ["document", "up_to"]),
      ),
    ],
  },
  {
    name: "catalogue: workshops, people, and what lets in",
    statements: [
      table("facilitators", (t) =>
        t
          .addColumn("id", "text", (c) => c.primaryKey())
          .addColumn("name", "text", (c) => c.notNull())
          .addColumn("username", "text", (c) => c.notNull())
          .addColumn("username_key", "text", (c) => c.notNull().unique())
          .addColumn("password", "text", (c) => c.notNull())
          .addColumn("first", "integer", (c) => c.unique())
          .addColumn("created_at", "integer", (c) => c.notNull()),
      ),
      table("workshops", (t) =>
        t
          .addColumn("id", "text", (c) => c.primaryKey())
          .addColumn("door", "text", (c) => c.notNull())
          .addColumn("created_at", "integer", (c) => c.notNull()),
      ),
      table("groups", (t) =>
        t
          .addColumn("id", "text", (c) => c.primaryKey())
          .addColumn("workshop", "text", (c) => c.notNull().references("workshops.id").onDelete("cascade")),
      ),
      table("members", (t) =>
        t
          .addColumn("id", "text", (c) => c.primaryKey())
          .addColumn("workshop", "text", (c) => c.notNull().references("workshops.id").onDelete("cascade"))
          .addColumn("group", "text", (c) => c.references("groups.id"))
          .addColumn("role", "text", (c) => c.notNull())
          .addColumn("name", "text", (c) => c.notNull())
          .addColumn("name_key", "text", (c) => c.notNull())
          .addColumn("number", "integer", (c) => c.notNull())
          .addColumn("tint", "integer", (c) => c.notNull())
          .addColumn("return_hash", "text")
          .addColumn("arrived_at", "integer", (c) => c.notNull())
          .addUniqueConstraint("members_name", ["workshop", "name_key"])
          .addUniqueConstraint("members_number", ["workshop", "number"]),
      ),
      table("workshop_facilitators", (t) =>
        t
          .addColumn("workshop", "text", (c) => c.notNull().references("workshops.id").onDelete("cascade"))
          .addColumn("facilitator", "text", (c) => c.notNull().references("facilitators.id").onDelete("cascade"))
          .addColumn("member", "text", (c) => c.notNull().references("members.id"))
          .addPrimaryKeyConstraint("workshop_facilitators_key", ["workshop", "facilitator"]),
      ),
      table("sessions", (t) =>
        t
          .addColumn("id", "text", (c) => c.primaryKey())
          .addColumn("secret_hash", "text", (c) => c.notNull().unique())
          .addColumn("facilitator", "text", (c) => c.references("facilitators.id").onDelete("cascade"))
          .addColumn("facilitator_until", "integer")
          .addColumn("seen_at", "integer", (c) => c.notNull())
          .addColumn("expires_at", "integer", (c) => c.notNull()),
      ),
      table("passes", (t) =>
        t
          .addColumn("session", "text", (c) => c.notNull().references("sessions.id").onDelete("cascade"))
          .addColumn("workshop", "text", (c) => c.notNull().references("workshops.id").onDelete("cascade"))
          .addColumn("role", "text", (c) => c.notNull())
          .addColumn("member", "text", (c) => c.references("members.id").onDelete("cascade"))
          .addPrimaryKeyConstraint("passes_key", ["session", "workshop"]),
      ),
      table("links", (t) =>
        t
          .addColumn("id", "text", (c) => c.primaryKey())
          .addColumn("kind", "text", (c) => c.notNull())
          .addColumn("workshop", "text", (c) => c.references("workshops.id").onDelete("cascade"))
          .addColumn("role", "text", (c) => c.notNull())
          .addColumn("secret", "text", (c) => c.unique())
          .addColumn("hash", "text", (c) => c.unique())
          .addColumn("expires_at", "integer")
          .addColumn("uses", "integer", (c) => c.notNull())
          .addColumn("revoked_at", "integer"),
      ),
      table("documents", (t) =>
        t
          .addColumn("name", "text", (c) => c.primaryKey())
          .addColumn("workshop", "text", (c) => c.notNull().references("workshops.id").onDelete("cascade"))
          .addColumn("kind", "text", (c) => c.notNull())
          .addColumn("group", "text"),
      ),
      table("client_ids", (t) =>
        t
          .addColumn("document", "text", (c) => c.notNull())
          .addColumn("client", "integer", (c) => c.notNull())
          .addColumn("member", "text", (c) => c.notNull())
          .addPrimaryKeyConstraint("client_ids_key", ["document", "client"]),
      ),
    ],
  },
  {
    name: "links that sign a facilitator in, and what the server was told to remember",
    statements: [
      plain(
        builder.schema
          .alterTable("links")
          .addColumn("facilitator", "text", (c) => c.references("facilitators.id").onDelete("cascade"))
          .compile(),
      ),
      table("settings", (t) =>
        t.addColumn("key", "text", (c) => c.primaryKey()).addColumn("value", "text", (c) => c.notNull()),
      ),
    ],
  },
  {
    name: "entries: what people answer alone, until their round closes",
    statements: [
      // It references nothing: rows that do are deleted one by one, and forgetting means emptying it at once.
      table("entries", (t) =>
        t
          .addColumn("round", "text", (c) => c.notNull())
          .addColumn("member", "text", (c) => c.notNull())
          .addColumn("workshop", "text", (c) => c.notNull())
          .addColumn("group", "text", (c) => c.notNull())
          .addColumn("value", "text", (c) => c.notNull())
          .addColumn("revision", "integer", (c) => c.notNull())
          .addColumn("done", "integer", (c) => c.notNull())
          .addColumn("updated_at", "integer", (c) => c.notNull())
          .addPrimaryKeyConstraint("entries_key", ["round", "member"]),
      ),
    ],
  },
  {
    name: "plans: a document beside each group's, and the versions they were made from",
    statements: [
      raw(`INSERT INTO documents (name, workshop, kind, "group")
        SELECT 'plan/' || substr(name, length('group/') + 1), workshop, 'plan', "group" FROM documents WHERE kind = 'group'`),
      table("versions", (t) =>
        t
          .addColumn("id", "text", (c) => c.primaryKey())
          .addColumn("document", "text", (c) => c.notNull())
          .addColumn("workshop", "text", (c) => c.notNull().references("workshops.id").onDelete("cascade"))
          .addColumn("name", "text", (c) => c.notNull())
          .addColumn("bytes", "blob", (c) => c.notNull())
          .addColumn("at", "integer", (c) => c.notNull())
          .addColumn("by", "text"),
      ),
      plain(builder.schema.createIndex("versions_document").on("versions").columns(["document", "at"]).compile()),
      // A plan leans on what its version says; who would change one changes the past.
      raw(`CREATE TRIGGER versions_stay BEFORE UPDATE ON versions
        BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END`),
    ],
  },
];
