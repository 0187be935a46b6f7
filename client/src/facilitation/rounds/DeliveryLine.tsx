// Whether one's part is with the server yet, in words.
import { useText } from "../../i18n/useText.ts";
import type { ParcelState } from "../../sync/outbox.ts";
import { CloudIcon } from "../../ui/CloudIcon.tsx";
import { classes } from "../../ui/classes.ts";
import styles from "./DeliveryLine.module.css";

/** Nothing where nothing was given, and nothing where a refusal is said elsewhere. */
export function DeliveryLine({ delivery }: { readonly delivery: ParcelState | undefined }) {
  const text = useText();
  if (delivery === undefined || delivery.kind === "refused") return null;
  const { kind } = delivery;
  // Only trouble is read out: «Votos guardados» after each dot would be noise.
  return (
    <p className={classes(styles["delivery"], styles[kind])} aria-live={kind === "waiting" ? "polite" : "off"}>
      <CloudIcon kind={signs[kind]} />
      {text(`rounds.own.${kind}`)}
    </p>
  );
}

const signs = { sent: "saved", sending: "sending", waiting: "offline" } as const;
