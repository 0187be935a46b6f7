// The rounds of a workshop around its board: loaded when there is one, or when somebody is about to open one.
import { lazy, Suspense, useState } from "react";
import type { RoundStripProps } from "../../facilitation/rounds/roundStripProps.ts";
import { Speaking } from "../../ui/Speaking.tsx";

const RoundStrip = lazy(async () => ({
  default: (await import("../../facilitation/rounds/RoundStrip.tsx")).RoundStrip,
}));

/** Stays once it was there: that the only round was called off is still to be said. */
export function BoardRounds(props: RoundStripProps) {
  const [isWanted, setWanted] = useState(false);
  if (!isWanted && (props.rounds.size > 0 || props.view !== undefined)) setWanted(true);
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <Speaking volume="chain">
        <RoundStrip {...props} />
      </Speaking>
    </Suspense>
  );
}
