// A failed question, in words, with a button to ask again where that makes sense.
import { useLanguage, useText } from "../i18n/useText.ts";
import { Button } from "./Button.tsx";
import { ErrorNotice } from "./ErrorNotice.tsx";
import { type Failure, failureSentence } from "./failure.ts";

interface Props {
  readonly failure: Failure;
  readonly onAgain?: (() => void) | undefined;
}

export function FailureNotice({ failure, onAgain }: Props) {
  const text = useText();
  const language = useLanguage();
  return (
    <ErrorNotice
      sentence={failureSentence(failure, text, language)}
      action={onAgain && <Button onClick={onAgain}>{text("page.again")}</Button>}
    />
  );
}
