// From a QR code, whose secret opens the room before a name is asked; or by typing the code from the wall.
import { lazy, Suspense } from "react";
import type { PageProps } from "../page.ts";
import { OpeningRoom } from "./OpeningRoom.tsx";
import { useOpenedLink } from "./useOpenedLink.ts";

/** Who scanned a code types none: loaded for the others. */
const CodeEntry = lazy(async () => ({ default: (await import("./CodeEntry.tsx")).CodeEntry }));

export function EnterPage({ secret, go, heading }: PageProps<"enter">) {
  const { failure, again } = useOpenedLink(secret, go);
  const opening = <OpeningRoom heading={heading} />;
  if (secret !== undefined && failure === undefined) return opening;
  if (failure?.code === "offline") return <OpeningRoom heading={heading} failure={failure} onAgain={again} />;
  return (
    <Suspense fallback={opening}>
      <CodeEntry go={go} heading={heading} failedScan={failure} />
    </Suspense>
  );
}
