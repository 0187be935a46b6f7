// The room's code as large as the wall has room for: a code of M and W is nearly twice as wide as one of digits.
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./WallCode.module.css";

/** Symbols of the bold face that are wider than the rest, in em; measured in Noto Sans 700. */
const WIDE_EM: Readonly<Record<string, number>> = { M: 0.95, W: 0.97, N: 0.82, Q: 0.8, H: 0.77, D: 0.74, G: 0.73 };
const OTHERS_EM = 0.68;
/** Between the two halves. */
const GAP_EM = 0.22;

export function WallCode({ code }: { readonly code: string }) {
  const widthEm = [...code].reduce((sum, symbol) => sum + (WIDE_EM[symbol] ?? OTHERS_EM), GAP_EM);
  return (
    <bdi className={styles["code"]} style={{ fontSize: `min(var(--wall-code), calc(100cqi / ${widthEm.toFixed(2)}))` }}>
      {code.slice(0, 4)}
      <i style={{ inlineSize: `${GAP_EM}em` }}>
        <VisuallyHidden>-</VisuallyHidden>
      </i>
      {code.slice(4)}
    </bdi>
  );
}
