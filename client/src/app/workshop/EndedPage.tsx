// A document that will not come back by itself: why, and one next step.
import type { CloseReason } from "@minga/shared/protocol/closeCodes.ts";
import { readSession } from "@minga/shared/protocol/http/session.ts";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { Button } from "../../ui/Button.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageShell } from "../../ui/PageShell.tsx";
import { TopBar } from "../../ui/TopBar.tsx";
import { useAnswer } from "../asking/useAnswer.ts";
import { PageTitle } from "../PageTitle.tsx";
import { addressOf } from "../router/routes.ts";

interface Props {
  readonly reason: CloseReason;
  /** Where to come in again: by code for people, by name for facilitators. */
  readonly entrance: string;
}

/** The reasons that a device gets to see; the others mean «try again» and never end a document. */
const told = ["signIn", "notAllowed", "noSuchDocument", "lineageChanged", "tooLarge", "abusive", "malformed"] as const;

export function EndedPage({ reason, entrance }: Props) {
  const text = useText();
  const isStranger = useIsStranger();
  const known =
    reason === "notAllowed" && isStranger ? "signIn" : (told.find((one) => one === reason) ?? "lineageChanged");
  const words = text(`page.ended.${known}.next`);
  const look = { kind: "primary", size: "large", wide: true } as const;
  const goesElsewhere = known === "signIn" || known === "notAllowed" || known === "noSuchDocument";
  return (
    <PageShell
      bar={<TopBar home={addressOf("home")} />}
      width="narrow"
      title={text(`page.ended.${known}.title`)}
      docked={
        goesElsewhere ? (
          <LinkButton {...look} href={known === "noSuchDocument" ? addressOf("home") : entrance}>
            {words}
          </LinkButton>
        ) : (
          <Button {...look} onClick={() => window.location.reload()}>
            {words}
          </Button>
        )
      }
    >
      <PageTitle title={text(`page.ended.${known}.title`)} />
      <p role="alert">{text(`page.ended.${known}.sentence`)}</p>
    </PageShell>
  );
}

/**
 * Signing out closes every document with «not allowed»: whether that was all says the session, asked again. The page's
 * own store is left alone, or the page would walk away before it has said why.
 */
function useIsStranger(): boolean {
  const { answer } = useAnswer("session", () => call(readSession));
  return answer.kind === "here" && answer.value.facilitator === undefined && answer.value.memberships.length === 0;
}
