// Something sent to the server by pressing a button: it waits keeping its words, and what was typed stays.
import { useState } from "react";
import type { Failure } from "./failure.ts";

type Answer<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Failure);

interface Command<Arguments extends readonly unknown[]> {
  readonly send: (...values: Arguments) => void;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  /** Takes the failure away, once what was wrong is being corrected. */
  readonly forgive: () => void;
}

/** A second press while one is on its way does nothing. */
export function useCommand<Arguments extends readonly unknown[], T>(
  command: (...values: Arguments) => Promise<Answer<T>>,
  onDone: (value: T) => void,
): Command<Arguments> {
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly failure?: Failure }>({ isBusy: false });
  return {
    isBusy: state.isBusy,
    failure: state.failure,
    forgive: () => setState(({ isBusy }) => ({ isBusy })),
    send(...values) {
      if (state.isBusy) return;
      setState({ isBusy: true });
      void command(...values).then((result) => {
        setState(result.ok ? { isBusy: false } : { isBusy: false, failure: result });
        if (result.ok) onDone(result.value);
      });
    },
  };
}
