// In place of a page whose document will not come back by itself.
import { PageShell } from "../../ui/PageShell.tsx";
import { TopBar } from "../../ui/TopBar.tsx";
import { PageTitle } from "../PageTitle.tsx";
import { addressOf } from "../router/routes.ts";
import { type Ended, useEnding } from "./useEnding.tsx";

export function EndedPage(ended: Ended) {
  const { title, sentence, next } = useEnding(ended);
  return (
    <PageShell bar={<TopBar home={addressOf("home")} />} width="narrow" title={title} docked={next}>
      <PageTitle title={title} />
      <p role="alert">{sentence}</p>
    </PageShell>
  );
}
