// The one way to a sentence on screen.

import type { Language } from "@minga/shared/core/localized.ts";
import type { ScreenTextKey } from "@minga/shared/i18n/textKey.ts";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { spokenLanguage } from "./texts.ts";

/** What a sentence names; `count` also chooses its plural form. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the sentence of a key in the language in use, with its values filled in. */
export type Text = (key: ScreenTextKey, values?: TextValues) => string;

export function useText(): Text {
  const { t } = useTranslation();
  return useCallback((key, values = {}) => t(key, values), [t]);
}

export function useLanguage(): Language {
  return spokenLanguage(useTranslation().i18n);
}
