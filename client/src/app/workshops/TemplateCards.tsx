// What a workshop can begin with, each with a small drawing of what it leads to.
import { localize } from "@minga/shared/core/localized.ts";
import { templates } from "@minga/shared/templates/templates.ts";
import { useLanguage } from "../../i18n/useText.ts";
import { classes } from "../../ui/classes.ts";
import { addressOf } from "../router/routes.ts";
import styles from "./TemplateCards.module.css";
import { TemplateMiniature } from "./TemplateMiniature.tsx";

export function TemplateCards() {
  const language = useLanguage();
  return (
    <ul className={styles["templates"]}>
      {templates.map(({ id, title, description }) => (
        <li key={id}>
          <a
            className={classes(styles["card"], id === "blank" && styles["blank"])}
            href={addressOf("newWorkshop", {}, { plantilla: id })}
          >
            <span className={styles["picture"]}>
              <TemplateMiniature template={id} />
            </span>
            <span className={styles["words"]}>
              <b>{localize(title, language)}</b>
              <span>{localize(description, language)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
