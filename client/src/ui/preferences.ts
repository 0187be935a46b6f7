// What one person prefers on this device. Kept in the browser; where that is forbidden or full, for this visit only.
import { type Language, languages } from "@minga/shared/core/localized.ts";
import { type NoteColor, noteColors } from "@minga/shared/items/colors.ts";
import * as z from "zod/mini";
import { createStore, type StoreApi } from "zustand/vanilla";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** The name given last, offered at the next workshop. */
  readonly displayName: string;
  readonly lastNoteColor: NoteColor;
}

const KEY = "minga.preferences";

// Each field falls back alone: a newer version's theme must not cost the language.
const stored = z.object({
  language: z.catch(z.enum(languages), "es"),
  theme: z.catch(z.enum(themes), "system"),
  displayName: z.catch(z.string(), ""),
  lastNoteColor: z.catch(z.enum(noteColors), "yellow"),
});

/** `storage` gives the browser's own, and may throw: merely looking at it does where cookies are blocked. */
export function createPreferences(storage: () => Storage): StoreApi<Preferences> {
  const preferences = createStore<Preferences>(() => stored.parse(readStored(storage)));
  preferences.subscribe((state) => {
    try {
      storage().setItem(KEY, JSON.stringify(state));
    } catch {
      // Not kept; it holds until the page is left.
    }
  });
  return preferences;
}

function readStored(storage: () => Storage): object {
  try {
    const value: unknown = JSON.parse(storage().getItem(KEY) ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
