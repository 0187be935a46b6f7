// What one gives or reads of a round: beside the board on a desk, in its place on a phone.
import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useText } from "../../i18n/useText.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./RoundPanel.module.css";

interface Props {
  readonly title: string;
  /** Stays in sight above what scrolls. */
  readonly head?: ReactNode;
  /** Stays in sight below it. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Takes the focus when it opens. */
export function RoundPanel({ title, head, foot, children, onClose }: Props) {
  const text = useText();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section
      className={styles["panel"]}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <header className={styles["head"]}>
        <div className={styles["title"]}>
          <h2 ref={heading} id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <IconButton label={text("common.actions.close")} icon={<X />} onClick={onClose} />
        </div>
        {head}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys even where it holds no control */}
      <div className={styles["body"]} tabIndex={0}>
        {children}
      </div>
      {foot && <footer className={styles["foot"]}>{foot}</footer>}
    </section>
  );
}
