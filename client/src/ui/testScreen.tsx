// A screen for tests: a component in the real interface, on a real document, driven as a person would.
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createTexts } from "../i18n/texts.ts";
import { createAnnouncer } from "./announcer.ts";
import { Interface, type InterfaceParts } from "./Interface.tsx";
import { createPreferences } from "./preferences.ts";
import { createToasts } from "./toasts.ts";

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/** Shows `children` in Spanish. `close` leaves the document as it was. */
export async function showScreen(children: ReactNode) {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const parts: InterfaceParts = {
    texts: await createTexts("es"),
    toasts: createToasts(),
    announcer: createAnnouncer(),
    preferences: createPreferences(() => localStorage),
  };
  const holder = document.body.appendChild(document.createElement("div"));
  const root = createRoot(holder);
  const show = async (node: ReactNode) => act(async () => root.render(<Interface parts={parts}>{node}</Interface>));
  await show(children);
  return {
    ...parts,
    show,
    /** The first element that fits, which must be there. */
    find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
      const found = holder.querySelector<Found>(selector);
      if (!found) throw new Error(`nothing on screen fits ${selector}`);
      return found;
    },
    has: (selector: string) => holder.querySelector(selector) !== null,
    words: () => holder.textContent ?? "",
    click: async (element: HTMLElement) => act(async () => element.click()),
    press: async (key: string) =>
      act(async () => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }),
    /** Types or pastes over everything in a field. */
    fill: async (field: HTMLInputElement, value: string) =>
      act(async () => {
        // React watches the property itself; only the prototype's setter counts as a person's typing.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    close: async () => {
      await act(async () => root.unmount());
      holder.remove();
      localStorage.clear();
    },
  };
}

export type TestScreen = Awaited<ReturnType<typeof showScreen>>;
