// What a page needs from the server before it has anything to show.
import { useCallback, useEffect, useRef, useState } from "react";
import type { Answer } from "../../sync/api.ts";
import type { Failure } from "../../ui/failure.ts";

export type Shown<T> =
  | { readonly kind: "waiting" }
  | { readonly kind: "here"; readonly value: T }
  | ({ readonly kind: "failed" } & Failure);

interface Asking<T> {
  readonly answer: Shown<T>;
  /** Asks again; what is shown stays until the new answer is here. A failure then leaves it as it is. */
  readonly ask: () => void;
  /** Shows this instead: what a command answered. */
  readonly show: (value: T) => void;
}

/** Asks once on mount; `key` names what is asked for, and asks anew when it changes. */
export function useAnswer<T>(key: string, question: () => Promise<Answer<T>>): Asking<T> {
  const [{ of, answer }, setAnswered] = useState<{ readonly of: string; readonly answer: Shown<T> }>(waiting(key));
  const latest = useRef({ key, question });
  latest.current = { key, question };

  const ask = useCallback(() => {
    const asked = latest.current;
    void asked.question().then((result) => {
      if (latest.current.key !== asked.key) return;
      setAnswered((before) => {
        if (result.ok) return { of: asked.key, answer: { kind: "here", value: result.value } };
        const isShowing = before.of === asked.key && before.answer.kind === "here";
        return isShowing ? before : { of: asked.key, answer: { ...result, kind: "failed" } };
      });
    });
  }, []);
  const show = useCallback((value: T) => setAnswered({ of: latest.current.key, answer: { kind: "here", value } }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another question
  useEffect(ask, [ask, key]);
  return { answer: of === key ? answer : { kind: "waiting" }, ask, show };
}

function waiting<T>(of: string): { readonly of: string; readonly answer: Shown<T> } {
  return { of, answer: { kind: "waiting" } };
}
