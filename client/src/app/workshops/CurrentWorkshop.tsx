// The workshop that the room is in: how far it has come, and the doors to it.
import type { Workshop } from "@minga/shared/protocol/http/workshops.ts";
import { ArrowRight, CircleDot, Monitor } from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import { Badge } from "../../ui/Badge.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { addressOf } from "../router/routes.ts";
import styles from "./CurrentWorkshop.module.css";
import { useFacts } from "./useFacts.ts";

export function CurrentWorkshop({ workshop }: { readonly workshop: Workshop }) {
  const text = useText();
  const facts = useFacts(workshop);
  const { id, title, now, stages } = workshop;
  const share = now && stages > 0 ? (now.index + 0.5) / stages : 0;
  return (
    <section className={styles["card"]} aria-label={text("workshops.current")}>
      <div className={styles["words"]}>
        <h2>
          <a href={addressOf("prepare", { workshop: id })}>{title}</a>
          <Badge tone="ok" icon={<CircleDot aria-hidden="true" />}>
            {text("workshops.running")}
          </Badge>
        </h2>
        <p>{facts}</p>
      </div>
      <div className={styles["doors"]}>
        <LinkButton icon={<Monitor aria-hidden="true" />} href={addressOf("wall", { workshop: id })} target="_blank">
          {text("workshops.project")}
        </LinkButton>
        <LinkButton href={addressOf("prepare", { workshop: id })}>{text("workshops.prepare")}</LinkButton>
        <LinkButton href={addressOf("board", { workshop: id })}>
          {text("workshops.open")}
          <ArrowRight aria-hidden="true" className={styles["arrow"]} />
        </LinkButton>
      </div>
      {now && (
        <p className={styles["strip"]}>
          <span>{text("common.stages.positionNamed", { number: now.index + 1, total: stages, name: now.title })}</span>
          <i style={{ inlineSize: `${Math.round(share * 100)}%` }} />
        </p>
      )}
    </section>
  );
}
