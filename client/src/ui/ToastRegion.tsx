// Where toasts appear: bottom centre, above everything but a summons. A toast under the pointer or the focus stays.
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useText } from "../i18n/useText.ts";
import styles from "./ToastRegion.module.css";
import type { Toasts } from "./toasts.ts";

/** How long a notice stays, in ms: time to read a sentence and reach for «Deshacer». */
const SHOWN_MS = 6000;

export function ToastRegion({ toasts }: { readonly toasts: Toasts }) {
  const text = useText();
  const toast = useStore(toasts.queue, (queue) => queue[0]);
  const [isHeld, setHeld] = useState(false);
  const id = toast?.id;
  useEffect(() => {
    if (id === undefined || isHeld) return;
    const timer = setTimeout(() => toasts.dismiss(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toasts, id, isHeld]);

  const dismiss = () => {
    setHeld(false);
    if (id !== undefined) toasts.dismiss(id);
  };
  return (
    <section className={styles["region"]} aria-label={text("common.notices")}>
      {/* The status is always there and its words come and go: a status that arrives with its words is not read. */}
      <div role="status">
        {toast && (
          // biome-ignore lint/a11y/noStaticElementInteractions: holding the notice is a courtesy; its buttons are the controls
          <div
            key={toast.id}
            className={styles["toast"]}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
            onKeyDown={(event) => event.key === "Escape" && dismiss()}
          >
            <span className={styles["text"]}>{toast.text}</span>
            {toast.action ? (
              <button
                type="button"
                className={styles["action"]}
                onClick={() => {
                  toast.action?.run();
                  dismiss();
                }}
              >
                {toast.action.label}
              </button>
            ) : (
              <button
                type="button"
                className={styles["close"]}
                aria-label={text("common.actions.close")}
                onClick={dismiss}
              >
                <X aria-hidden="true" />
              </button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
