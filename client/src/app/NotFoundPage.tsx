// An address that is no page of ours.
import type { RefCallback } from "react";
import { useText } from "../i18n/useText.ts";
import { LanguageMenu } from "../ui/LanguageMenu.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { PageShell } from "../ui/PageShell.tsx";
import { TopBar } from "../ui/TopBar.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { addressOf } from "./router/routes.ts";

export function NotFoundPage({ heading }: { readonly heading: RefCallback<HTMLHeadingElement> }) {
  const text = useText();
  const home = (
    <LinkButton kind="primary" size="large" wide href={addressOf("home")}>
      {text("page.toHome")}
    </LinkButton>
  );
  return (
    <PageShell
      bar={
        <TopBar home={addressOf("home")}>
          <LanguageMenu />
        </TopBar>
      }
      width="narrow"
      title={text("page.notFound.title")}
      headingRef={heading}
      docked={home}
    >
      <PageTitle title={text("page.notFound.title")} />
      <p>{text("page.notFound.sentence")}</p>
    </PageShell>
  );
}
