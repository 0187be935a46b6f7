// A quiet way on, with room for a thumb.
import type { ReactNode } from "react";
import styles from "./TextLink.module.css";

export function TextLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} className={styles["link"]}>
      {children}
    </a>
  );
}

/** The same look for what changes the page in place. */
export function TextButton({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles["link"]} onClick={onPress}>
      {children}
    </button>
  );
}
