// The views of round kinds, one line each: a kind of `shared` does not compile until it has them. All but the sentence in
// the strip are loaded when they are shown.
import type { RoundKind } from "@minga/shared/facilitation/rounds/kinds.ts";
import { lazy } from "react";
import type { RoundViews } from "./roundView.ts";
import { VoteLine } from "./vote/VoteLine.tsx";

export const roundViews: Readonly<Record<RoundKind, RoundViews>> = {
  vote: {
    first: (criterion) => ({ kind: "vote", on: "both", dots: 5, most: 2, criterion }),
    nothing: {},
    Setup: lazy(async () => ({ default: (await import("./vote/VoteSetup.tsx")).VoteSetup })),
    Line: VoteLine,
    Entry: lazy(async () => ({ default: (await import("./vote/VoteEntry.tsx")).VoteEntry })),
    Result: lazy(async () => ({ default: (await import("./vote/VoteResult.tsx")).VoteResult })),
    Wall: lazy(async () => ({ default: (await import("./vote/VoteWall.tsx")).VoteWall })),
  },
};
