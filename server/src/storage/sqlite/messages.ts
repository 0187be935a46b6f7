// What the store and its worker say to each other. Answers come in the order of the calls.
import type { ErrorCode } from "@minga/shared/core/appError.ts";
import type { DocumentName } from "@minga/shared/protocol/documents.ts";
import type { StartReason } from "../../startProblem.ts";
import type { TextValues } from "../../texts.ts";
import type { Sequence, Statement } from "../store.ts";
import type { Append } from "./documents.ts";

export type Call =
  | { readonly kind: "read"; readonly document: DocumentName }
  | {
      readonly kind: "commit";
      readonly appends: readonly Append[];
      readonly statements: readonly Statement[];
      readonly forgets: boolean;
    }
  | {
      readonly kind: "compact";
      readonly document: DocumentName;
      readonly snapshot: Uint8Array;
      readonly upTo: Sequence;
    }
  | { readonly kind: "query"; readonly statement: Statement }
  | { readonly kind: "close" };

export type Answer =
  | { readonly kind: "done"; readonly value: unknown }
  | { readonly kind: "failed"; readonly code: ErrorCode; readonly message: string };

/** The worker's first word: it holds the database, or says why it must not. */
export type Opening =
  | { readonly kind: "opened" }
  | { readonly kind: "refused"; readonly reason: StartReason; readonly values: TextValues };
