// A question that must be answered first: only for what cannot be undone, and for small forms.
import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./Dialog.module.css";

interface Props {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  /** The buttons, quiet one first; the last one answers yes. */
  readonly actions: ReactNode;
  /** Esc, or a press outside. Closing is the caller's: set `isOpen` to false. */
  readonly onClose: () => void;
}

export function Dialog({ isOpen, title, children, actions, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => (isOpen && dialog.current ? showModal(dialog.current) : undefined), [isOpen]);
  if (!isOpen) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for leaving is Esc, which arrives as onCancel
    <dialog
      ref={dialog}
      className={styles["dialog"]}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose(); // what surrounds the panel belongs to the dialog itself
      }}
    >
      <div className={styles["panel"]}>
        <h2 id={titleId} className={styles["title"]}>
          {title}
        </h2>
        {children !== undefined && <div className={styles["body"]}>{children}</div>}
        <div className={styles["actions"]}>{actions}</div>
      </div>
    </dialog>
  );
}

/** Opens it above everything; the undoing gives the focus back to where it was. */
function showModal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  dialog.showModal();
  return () => {
    dialog.close();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}
