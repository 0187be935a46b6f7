// Why nobody arrives: the three usual reasons, each with the way out.
import { useText } from "../../i18n/useText.ts";
import styles from "./Reasons.module.css";

const reasons = ["guest", "firewall", "network"] as const;

/** `network` is what this machine calls the network of the chosen address. */
export function Reasons({ network }: { readonly network: string }) {
  const text = useText();
  return (
    <section className={styles["reasons"]} aria-label={text("arrival.reasons.title")}>
      <h2>{text("arrival.reasons.title")}</h2>
      <ol>
        {reasons.map((reason) => (
          <li key={reason}>
            <b>{text(`arrival.reasons.${reason}.title`)}</b> {text(`arrival.reasons.${reason}.way`, { network })}
          </li>
        ))}
      </ol>
    </section>
  );
}
