// The frame of what people see before they are in: the mark, their language, one narrow column.
import type { ReactNode, RefCallback } from "react";
import { LanguageMenu } from "../ui/LanguageMenu.tsx";
import { PageShell } from "../ui/PageShell.tsx";
import { TopBar } from "../ui/TopBar.tsx";
import { addressOf } from "./router/routes.ts";

interface Props {
  readonly title?: string;
  readonly heading?: RefCallback<HTMLHeadingElement>;
  readonly docked?: ReactNode;
  readonly children: ReactNode;
}

export function FrontPage({ title, heading, docked, children }: Props) {
  return (
    <PageShell
      bar={
        <TopBar home={addressOf("home")}>
          <LanguageMenu />
        </TopBar>
      }
      width="narrow"
      title={title}
      headingRef={heading}
      docked={docked}
    >
      {children}
    </PageShell>
  );
}
