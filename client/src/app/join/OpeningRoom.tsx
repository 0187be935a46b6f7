// Between the scan and the seats: usually too short to be seen.
import type { RefCallback } from "react";
import { useText } from "../../i18n/useText.ts";
import { LanguageMenu } from "../../ui/LanguageMenu.tsx";
import { PageShell } from "../../ui/PageShell.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TopBar } from "../../ui/TopBar.tsx";
import { FailureNotice } from "../asking/FailureNotice.tsx";
import type { Failure } from "../asking/failure.ts";
import { PageTitle } from "../PageTitle.tsx";
import { addressOf } from "../router/routes.ts";

interface Props {
  readonly heading: RefCallback<HTMLHeadingElement>;
  readonly failure?: Failure | undefined;
  readonly onAgain?: (() => void) | undefined;
}

export function OpeningRoom({ heading, failure, onAgain }: Props) {
  const text = useText();
  return (
    <PageShell
      bar={
        <TopBar home={addressOf("home")}>
          <LanguageMenu />
        </TopBar>
      }
      width="narrow"
      title={text("join.opening.title")}
      headingRef={heading}
    >
      <PageTitle title={text("join.opening.title")} />
      {failure ? <FailureNotice failure={failure} onAgain={onAgain} /> : <Skeleton count={3} heightPx={64} />}
    </PageShell>
  );
}
