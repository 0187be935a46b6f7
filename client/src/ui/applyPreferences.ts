// Keeps the page in step with what the person prefers: theme, language, direction of writing.
import type { StoreApi } from "zustand/vanilla";
import { speak, type Texts } from "../i18n/texts.ts";
import type { Preferences } from "./preferences.ts";

interface Parts {
  readonly preferences: StoreApi<Preferences>;
  readonly texts: Texts;
  readonly window: Window;
}

/** Applies them now and whenever they, the texts or the system's own theme change. Returns its undoing. */
export function applyPreferences({ preferences, texts, window }: Parts): () => void {
  const root = window.document.documentElement;
  const systemDark = window.matchMedia("(prefers-color-scheme: dark)");
  const applyTheme = () => {
    const { theme } = preferences.getState();
    root.dataset["theme"] = theme === "system" ? (systemDark.matches ? "dark" : "light") : theme;
  };
  const applyLanguage = () => {
    root.lang = texts.getState().language;
    root.dir = "ltr"; // both languages; one that is written the other way says so here
  };
  const stopPreferences = preferences.subscribe((now, before) => {
    applyTheme();
    if (now.language !== before.language) void speak(texts, now.language);
  });
  const stopTexts = texts.subscribe(applyLanguage);
  systemDark.addEventListener("change", applyTheme);
  applyTheme();
  applyLanguage();
  return () => {
    stopPreferences();
    stopTexts();
    systemDark.removeEventListener("change", applyTheme);
  };
}
