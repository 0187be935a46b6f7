// A document that will not come back by itself: why, and one next step.
import type { CloseReason } from "@minga/shared/protocol/closeCodes.ts";
import { useEffect } from "react";
import { useStore } from "zustand";
import { useText } from "../../i18n/useText.ts";
import type { SessionStore } from "../../sync/session.ts";
import { Button } from "../../ui/Button.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageShell } from "../../ui/PageShell.tsx";
import { TopBar } from "../../ui/TopBar.tsx";
import { PageTitle } from "../PageTitle.tsx";
import { addressOf } from "../router/routes.ts";

interface Props {
  readonly reason: CloseReason;
  readonly session: SessionStore;
  /** Where to come in again: by code for people, by name for facilitators. */
  readonly entrance: string;
}

/** The reasons that a device gets to see; the others mean «try again» and never end a document. */
const told = ["signIn", "notAllowed", "noSuchDocument", "lineageChanged", "tooLarge", "abusive", "malformed"] as const;

export function EndedPage({ reason, session, entrance }: Props) {
  const text = useText();
  const isStranger = useIsStranger(session);
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

/** Signing out closes every document with «not allowed»: whether that was all says the session, asked again. */
function useIsStranger(session: SessionStore): boolean {
  useEffect(() => void session.refresh(), [session]);
  return useStore(
    session.state,
    (state) =>
      state.kind === "known" && state.session.facilitator === undefined && state.session.memberships.length === 0,
  );
}
