// The projector's own link: exchanged for a pass, then the wall.
import { OpeningRoom } from "../join/OpeningRoom.tsx";
import { useOpenedLink } from "../join/useOpenedLink.ts";
import type { PageProps } from "../page.ts";

export function ProjectorPage({ secret, go, heading }: PageProps<"projector">) {
  const { failure, again } = useOpenedLink(secret, go);
  const missing = secret === undefined ? ({ code: "link-expired" } as const) : undefined;
  return <OpeningRoom heading={heading} failure={missing ?? failure} onAgain={missing ? undefined : again} />;
}
