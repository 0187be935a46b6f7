// The address under which other devices reach this server; where the facilitator's own page came from, until known.
import { readArrival } from "@minga/shared/protocol/http/arrival.ts";
import { call } from "../../sync/api.ts";
import { useAnswer } from "../asking/useAnswer.ts";

interface Reachable {
  /** For codes and links: scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** Exactly what must be typed. */
  readonly typed: string;
}

export function useReachableOrigin(): Reachable {
  const { answer } = useAnswer("arrival", () => call(readArrival));
  const { origin, host } = window.location;
  if (answer.kind !== "here") return { origin, typed: host };
  const { addresses, chosen } = answer.value;
  const typed = addresses.find(({ url }) => url === chosen)?.typed;
  return { origin: chosen.replace(/\/$/, "") || origin, typed: typed ?? host };
}
