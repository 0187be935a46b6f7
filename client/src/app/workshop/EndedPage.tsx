// A document that will not come back by itself: why, and one next step.
import type { CloseReason } from "@minga/shared/protocol/closeCodes.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageShell } from "../../ui/PageShell.tsx";
import { TopBar } from "../../ui/TopBar.tsx";
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
  const known = told.find((one) => one === reason) ?? "lineageChanged";
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
