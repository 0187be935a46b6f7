// From a QR code, whose secret opens the room before a name is asked; or by typing the code from the wall.
import type { PageProps } from "../page.ts";
import { CodeEntry } from "./CodeEntry.tsx";
import { OpeningRoom } from "./OpeningRoom.tsx";
import { useOpenedLink } from "./useOpenedLink.ts";

export function EnterPage({ secret, go, heading }: PageProps<"enter">) {
  const { failure, again } = useOpenedLink(secret, go);
  if (secret === undefined) return <CodeEntry go={go} heading={heading} />;
  if (failure === undefined) return <OpeningRoom heading={heading} />;
  if (failure.code === "offline") return <OpeningRoom heading={heading} failure={failure} onAgain={again} />;
  return <CodeEntry go={go} heading={heading} failedScan={failure} />;
}
