// Stands around what says more than everyone reads: shows it once its volume of texts is there, suspends until then.
import { type ReactNode, use } from "react";
import { learn, type Texts, type Volume } from "../i18n/texts.ts";
import { useInterface } from "./Interface.tsx";

interface Props {
  readonly volume: Volume;
  readonly children: ReactNode;
}

export function Speaking({ volume, children }: Props) {
  const { texts } = useInterface();
  if (!texts.getState().volumes.has(volume)) use(learning(texts, volume));
  return children;
}

/** One promise a volume, so that whoever waits anew waits for the same. One that failed is tried again. */
const waiting = new WeakMap<Texts, Map<Volume, Promise<void>>>();

function learning(texts: Texts, volume: Volume): Promise<void> {
  const known = waiting.get(texts) ?? new Map<Volume, Promise<void>>();
  waiting.set(texts, known);
  const before = known.get(volume);
  if (before) return before;
  const promise = learn(texts, volume);
  known.set(volume, promise);
  promise.catch(() => known.delete(volume));
  return promise;
}
