// The name of the house, with its stitch. A link home where there is one.
import { useText } from "../i18n/useText.ts";
import { StitchMark } from "./StitchMark.tsx";
import styles from "./Wordmark.module.css";

interface Props {
  readonly href?: string | undefined;
  /** `wall` for the projector. */
  readonly size?: "normal" | "wall";
}

export function Wordmark({ href, size = "normal" }: Props) {
  const text = useText();
  const words = (
    <>
      <span className={styles["mark"]}>
        <StitchMark kind="whole" />
      </span>
      <span>{text("common.app")}</span>
    </>
  );
  const className = styles[size];
  if (href === undefined) return <span className={className}>{words}</span>;
  return (
    <a href={href} className={className}>
      {words}
    </a>
  );
}
