// One workshop among others: what, where, and how far along.
import type { Workshop } from "@minga/shared/protocol/http/workshops.ts";
import { Calendar, CircleCheck, CircleDot } from "lucide-react";
import { useText } from "../../i18n/useText.ts";
import { classes } from "../../ui/classes.ts";
import { addressOf } from "../router/routes.ts";
import { workshopState } from "./sortWorkshops.ts";
import { useWhereAndWhen } from "./useFacts.ts";
import styles from "./WorkshopCard.module.css";

const icons = { preparing: Calendar, running: CircleDot, finished: CircleCheck };

export function WorkshopCard({ workshop }: { readonly workshop: Workshop }) {
  const text = useText();
  const state = workshopState(workshop);
  const where = useWhereAndWhen(workshop);
  const Icon = icons[state];
  return (
    <a className={styles["card"]} href={addressOf("prepare", { workshop: workshop.id })}>
      <h2>{workshop.title}</h2>
      <p>{where === "" ? text("workshops.groups", { count: workshop.groups }) : where}</p>
      <p className={styles["facts"]}>
        <span className={classes(styles["state"], state === "running" && styles["running"])}>
          <Icon aria-hidden="true" />
          {text(`workshops.${state}`)}
        </span>
        <span>{text("workshops.stages", { count: workshop.stages })}</span>
      </p>
    </a>
  );
}
