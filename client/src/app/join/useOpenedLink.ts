// Exchanges the secret of a scanned link for a pass, and goes where it leads.
import { openLink } from "@minga/shared/protocol/http/join.ts";
import { useEffect, useRef } from "react";
import { call } from "../../sync/api.ts";
import type { Failure } from "../../ui/failure.ts";
import { useCommand } from "../../ui/useCommand.ts";
import type { Go } from "../router/createRouter.ts";
import { addressAfterOpening } from "./joinFlow.ts";

interface Opening {
  readonly failure: Failure | undefined;
  readonly again: () => void;
}

/** Each secret is sent once by itself. Until it has been answered it stays with the page, so a reload tries again. */
export function useOpenedLink(secret: string | undefined, go: Go): Opening {
  const { send, failure } = useCommand(
    (opened: string) => call(openLink, { body: { secret: opened } }),
    (opened) => go(addressAfterOpening(opened), { replace: true }),
  );
  const latestSend = useRef(send);
  latestSend.current = send;
  useEffect(() => {
    if (secret !== undefined) latestSend.current(secret);
  }, [secret]);
  return { failure, again: () => secret !== undefined && send(secret) };
}
