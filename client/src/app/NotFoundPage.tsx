// An address that is no page of ours.
import type { RefCallback } from "react";
import { useText } from "../i18n/useText.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { FrontPage } from "./FrontPage.tsx";
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
    <FrontPage title={text("page.notFound.title")} heading={heading} docked={home}>
      <PageTitle title={text("page.notFound.title")} />
      <p>{text("page.notFound.sentence")}</p>
    </FrontPage>
  );
}
