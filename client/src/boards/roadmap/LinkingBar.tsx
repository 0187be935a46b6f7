// While the bar is being chosen that another one depends on: what to do, a list for those who would rather read, and the
// way out.
import type { ItemId } from "@minga/shared/items/item.ts";
import { linkedFrom } from "@minga/shared/items/linkOperations.ts";
import { useText } from "../../i18n/useText.ts";
import { Button } from "../../ui/Button.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { nameOf } from "./initiativeWords.ts";
import styles from "./LinkingBar.module.css";
import type { Roadmap } from "./readRoadmap.ts";

interface Props {
  readonly roadmap: Roadmap;
  readonly from: ItemId;
  readonly onChosen: (to: ItemId) => void;
  readonly onCancel: () => void;
}

export function LinkingBar({ roadmap, from, onChosen, onCancel }: Props) {
  const text = useText();
  const { items, links } = roadmap.content;
  const linked = linkedFrom(links.values(), { kind: "depends", from });
  const others = roadmap.layout.inTime.filter(({ id }) => id !== from && !linked.includes(id));
  return (
    <section className={styles["bar"]} aria-label={text("roadmap.depends.choose")}>
      <p role="status">{text("roadmap.depends.ask", { name: nameOf(text, items.get(from)) })}</p>
      {others.length > 0 && (
        <Menu
          label={text("roadmap.depends.fromList")}
          items={others.map(({ id, initiative }) => ({
            id,
            label: nameOf(text, initiative),
            onChoose: () => onChosen(id),
          }))}
        />
      )}
      <Button kind="quiet" onClick={onCancel}>
        {text("common.actions.cancel")}
      </Button>
    </section>
  );
}
