// The one way to a sentence on screen.
import type { Language } from "@minga/shared/core/localized.ts";
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Spoken, Text, Texts } from "./texts.ts";

export type { Text } from "./texts.ts";
export type { TextValues } from "./translate.ts";

const TextsInUse = createContext<Texts | undefined>(undefined);

/** Stands around everything that says something. */
export const TextsProvider = TextsInUse.Provider;

/** The same function until the language changes. */
export function useText(): Text {
  return useSpoken().text;
}

export function useLanguage(): Language {
  return useSpoken().language;
}

function useSpoken(): Spoken {
  const texts = useContext(TextsInUse);
  if (!texts) throw new Error("something that speaks stands outside of the texts");
  return useStore(texts);
}
