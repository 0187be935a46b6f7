// A code to scan: black on white with four quiet modules around, whatever the theme. The drawing code is loaded on use.
import { useEffect, useState } from "react";
import { drawQr, type QrDrawing } from "./drawQr.ts";
import styles from "./QrCode.module.css";

interface Props {
  /** What the code holds, usually an address. */
  readonly value: string;
  /** What it is for, such as «Código QR para unirse al taller». */
  readonly label: string;
}

export function QrCode({ value, label }: Props) {
  const [drawn, setDrawn] = useState<QrDrawing>();
  useEffect(() => {
    let isWanted = true;
    void drawQr(value).then((drawing) => isWanted && setDrawn(drawing));
    return () => {
      isWanted = false;
    };
  }, [value]);
  // A code for something else is worse than none: it is hidden until the new one is drawn.
  const drawing = drawn?.value === value ? drawn : undefined;
  return (
    <svg
      viewBox={`0 0 ${drawing?.size ?? 1} ${drawing?.size ?? 1}`}
      role="img"
      aria-label={label}
      aria-busy={drawing === undefined}
      className={styles["code"]}
    >
      <rect width="100%" height="100%" className={styles["paper"]} />
      {drawing && <path d={drawing.path} className={styles["ink"]} />}
    </svg>
  );
}
