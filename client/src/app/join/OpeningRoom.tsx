// Between the scan and the seats: usually too short to be seen.
import type { RefCallback } from "react";
import { useText } from "../../i18n/useText.ts";
import { FailureNotice } from "../../ui/FailureNotice.tsx";
import type { Failure } from "../../ui/failure.ts";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { FrontPage } from "../FrontPage.tsx";
import { PageTitle } from "../PageTitle.tsx";

interface Props {
  readonly heading: RefCallback<HTMLHeadingElement>;
  readonly failure?: Failure | undefined;
  readonly onAgain?: (() => void) | undefined;
}

export function OpeningRoom({ heading, failure, onAgain }: Props) {
  const text = useText();
  return (
    <FrontPage title={text("join.opening.title")} heading={heading}>
      <PageTitle title={text("join.opening.title")} />
      {failure ? <FailureNotice failure={failure} onAgain={onAgain} /> : <Skeleton count={3} heightPx={64} />}
    </FrontPage>
  );
}
