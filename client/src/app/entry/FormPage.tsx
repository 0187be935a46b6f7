// A page that is one form: fields, one action, docked on a phone.
import type { ReactNode, RefCallback } from "react";
import { Button } from "../../ui/Button.tsx";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import type { Failure } from "../../ui/failure.ts";
import { useFirstProblem } from "../asking/useFirstProblem.ts";
import { FrontPage } from "../FrontPage.tsx";
import { PageTitle } from "../PageTitle.tsx";
import styles from "./FormPage.module.css";

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  /** A line above the title. */
  readonly above?: ReactNode;
  readonly heading: RefCallback<HTMLHeadingElement>;
  readonly submitWords: string;
  readonly isBusy: boolean;
  readonly onSubmit: () => void;
  /** What went wrong and belongs to no field. */
  readonly failure?: Failure | undefined;
  /** A line under the button. */
  readonly below?: ReactNode;
  /** Other ways on, after the fields and outside of the form. */
  readonly otherWays?: ReactNode;
  readonly children: ReactNode;
}

const FORM_ID = "form";

export function FormPage(props: Props) {
  const { title, lead, above, heading, submitWords, isBusy, onSubmit, failure, below, otherWays, children } = props;
  const { form, noteTry } = useFirstProblem(isBusy);
  return (
    <FrontPage
      docked={
        <>
          <Button type="submit" form={FORM_ID} kind="primary" size="large" wide busy={isBusy}>
            {submitWords}
          </Button>
          {below !== undefined && <p>{below}</p>}
        </>
      }
    >
      <PageTitle title={title} />
      {above}
      <h1 ref={heading} tabIndex={-1} className={styles["title"]}>
        {title}
      </h1>
      {lead !== undefined && <p className={styles["lead"]}>{lead}</p>}
      <form
        ref={form}
        id={FORM_ID}
        noValidate
        className={styles["fields"]}
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
          noteTry();
        }}
      >
        {failure && <FailureNotice failure={failure} />}
        {children}
      </form>
      {otherWays !== undefined && <div className={styles["otherWays"]}>{otherWays}</div>}
    </FrontPage>
  );
}
