// After a try that could not be sent, or was refused, the hand is back in the first field that needs it.
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

interface FirstProblem {
  readonly form: RefObject<HTMLFormElement | null>;
  /** To be called with each try, together with the change that shows the problems. */
  readonly noteTry: () => void;
}

export function useFirstProblem(isBusy: boolean): FirstProblem {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const noteTry = useCallback(() => setTries((before) => before + 1), []);
  useEffect(() => {
    if (tries > 0 && !isBusy) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tries, isBusy]);
  return { form, noteTry };
}
