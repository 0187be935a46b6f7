// Why a document will not come back by itself, in words, and one next step.
import type { CloseReason } from "@minga/shared/protocol/closeCodes.ts";
import { readSession } from "@minga/shared/protocol/http/session.ts";
import type { ReactNode } from "react";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { Button } from "../../ui/Button.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useAnswer } from "../asking/useAnswer.ts";
import { addressOf } from "../router/routes.ts";

export interface Ended {
  readonly reason: CloseReason;
  /** Where to come in again: by code for people, by name for facilitators. */
  readonly entrance: string;
}

interface Ending {
  readonly title: string;
  readonly sentence: string;
  readonly next: ReactNode;
}

/** The reasons that a device gets to see; the others mean «try again» and never end a document. */
const told = ["signIn", "notAllowed", "noSuchDocument", "lineageChanged", "tooLarge", "abusive", "malformed"] as const;

export function useEnding({ reason, entrance }: Ended): Ending {
  const text = useText();
  const isStranger = useIsStranger();
  const known =
    reason === "notAllowed" && isStranger ? "signIn" : (told.find((one) => one === reason) ?? "lineageChanged");
  const words = text(`page.ended.${known}.next`);
  const look = { kind: "primary", size: "large", wide: true } as const;
  const goesElsewhere = known === "signIn" || known === "notAllowed" || known === "noSuchDocument";
  return {
    title: text(`page.ended.${known}.title`),
    sentence: text(`page.ended.${known}.sentence`),
    next: goesElsewhere ? (
      <LinkButton {...look} href={known === "noSuchDocument" ? addressOf("home") : entrance}>
        {words}
      </LinkButton>
    ) : (
      <Button {...look} onClick={() => window.location.reload()}>
        {words}
      </Button>
    ),
  };
}

/**
 * Signing out closes every document with «not allowed»: whether that was all says the session, asked again. The page's
 * own store is left alone, or the page would walk away before it has said why.
 */
function useIsStranger(): boolean {
  const { answer } = useAnswer("session", () => call(readSession));
  return answer.kind === "here" && answer.value.facilitator === undefined && answer.value.memberships.length === 0;
}
