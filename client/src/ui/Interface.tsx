// What every screen stands in: the language, and the three things any control may need – a notice, a voice, preferences.
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import type { Texts } from "../i18n/texts.ts";
import { TextsProvider } from "../i18n/useText.ts";
import type { Announcer } from "./announcer.ts";
import { LiveRegion } from "./LiveRegion.tsx";
import type { Preferences } from "./preferences.ts";
import { ToastRegion } from "./ToastRegion.tsx";
import type { Toasts } from "./toasts.ts";

export interface InterfaceParts {
  readonly texts: Texts;
  readonly toasts: Toasts;
  readonly announcer: Announcer;
  readonly preferences: StoreApi<Preferences>;
}

const Parts = createContext<InterfaceParts | undefined>(undefined);

/** Stands once around the whole app, with the parts that `main.tsx` made. */
export function Interface({ parts, children }: { readonly parts: InterfaceParts; readonly children: ReactNode }) {
  return (
    <TextsProvider value={parts.texts}>
      <Parts value={parts}>
        {children}
        <ToastRegion toasts={parts.toasts} />
        <LiveRegion announcer={parts.announcer} />
      </Parts>
    </TextsProvider>
  );
}

export function useInterface(): InterfaceParts {
  const parts = useContext(Parts);
  if (!parts) throw new Error("a control that needs notices or preferences stands outside of Interface");
  return parts;
}

/** One preference, kept up to date. To change it: `useInterface().preferences.setState(…)`. */
export function usePreference<Key extends keyof Preferences>(key: Key): Preferences[Key] {
  return useStore(useInterface().preferences, (preferences) => preferences[key]);
}
