// Where one's own changes are, as the badge says it.

export type SyncState =
  /** On the server's disk. Never said before the server has said so. */
  | { readonly kind: "saved" }
  | { readonly kind: "sending" }
  /** `oldestMs` is the age of the oldest change that has not been sent; `onlyInPage`: closing the page would lose it. */
  | {
      readonly kind: "offline";
      readonly count: number;
      readonly oldestMs?: number | undefined;
      readonly onlyInPage?: boolean;
    }
  | { readonly kind: "problem"; readonly reason: SyncProblem };

/** What does not pass by waiting. */
export type SyncProblem = "storage-full" | "signed-out" | "not-allowed" | "reload";
