// A facilitator's workshops: the one under way on top, the others below, and templates to begin another.
import { listWorkshops } from "@minga/shared/protocol/http/workshops.ts";
import { Plus } from "lucide-react";
import { useEffect } from "react";
import { useText } from "../../i18n/useText.ts";
import { call } from "../../sync/api.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import { needsSignIn } from "../../ui/failure.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageShell } from "../../ui/PageShell.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { useAnswer } from "../asking/useAnswer.ts";
import { signInAddress } from "../entry/signInAddress.ts";
import { PageTitle } from "../PageTitle.tsx";
import type { PageProps } from "../page.ts";
import { addressOf } from "../router/routes.ts";
import { CurrentWorkshop } from "./CurrentWorkshop.tsx";
import { FacilitatorBar } from "./FacilitatorBar.tsx";
import { isRunning, sortWorkshops } from "./sortWorkshops.ts";
import { TemplateCards } from "./TemplateCards.tsx";
import { WorkshopCard } from "./WorkshopCard.tsx";
import styles from "./WorkshopsPage.module.css";

export function WorkshopsPage({ go, session, heading }: PageProps<"workshops">) {
  const text = useText();
  const { answer, ask } = useAnswer("workshops", () => call(listWorkshops));
  const mustSignIn = answer.kind === "failed" && needsSignIn(answer);
  useEffect(() => {
    if (mustSignIn) go(signInAddress(addressOf("workshops")), { replace: true });
  }, [go, mustSignIn]);
  const list = answer.kind === "here" ? sortWorkshops(answer.value.workshops) : [];
  const [first, ...rest] = list;
  const current = first && isRunning(first) ? first : undefined;
  const others = current ? rest : list;
  return (
    <PageShell
      bar={<FacilitatorBar session={session} go={go} />}
      title={text("workshops.title")}
      headingRef={heading}
      lead={text("workshops.lead")}
      action={
        <LinkButton kind="primary" icon={<Plus aria-hidden="true" />} href={addressOf("newWorkshop")}>
          {text("workshops.create")}
        </LinkButton>
      }
    >
      <PageTitle title={text("workshops.title")} />
      {(answer.kind === "waiting" || mustSignIn) && <Skeleton count={2} heightPx={160} />}
      {answer.kind === "failed" && !mustSignIn && <FailureNotice failure={answer} onAgain={ask} />}
      {answer.kind === "here" && list.length === 0 && <EmptyState sentence={text("workshops.empty")} />}
      {current && <CurrentWorkshop workshop={current} />}
      {others.length > 0 && (
        <ul className={styles["others"]} aria-label={text("workshops.others")}>
          {others.map((workshop) => (
            <li key={workshop.id}>
              <WorkshopCard workshop={workshop} />
            </li>
          ))}
        </ul>
      )}
      <h2 className={styles["section"]}>{text("workshops.fromTemplate")}</h2>
      <TemplateCards />
    </PageShell>
  );
}
