// What an initiative waits for and what it was made from: each line can be taken away, and more can be added.

import type { ItemId } from "@minga/shared/items/item.ts";
import { linkedFrom } from "@minga/shared/items/linkOperations.ts";
import type { LinkKind } from "@minga/shared/items/links.ts";
import { X } from "lucide-react";
import type { CSSProperties } from "react";
import { useText } from "../../i18n/useText.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu, type MenuItem } from "../../ui/Menu.tsx";
import styles from "./BarLinks.module.css";
import { nameOf } from "./initiativeWords.ts";
import type { Roadmap } from "./readRoadmap.ts";
import type { RoadmapActions } from "./useRoadmapActions.ts";

interface Props {
  readonly roadmap: Roadmap;
  readonly id: ItemId;
  /** Undefined for those who may only look. */
  readonly actions: RoadmapActions | undefined;
}

export function SourceList({ roadmap, id, actions }: Props) {
  const text = useText();
  const { items, links } = roadmap.content;
  const linked = linkedFrom(links.values(), { kind: "source", from: id });
  const others: readonly MenuItem[] = [...items].flatMap(([other, item]) =>
    item.kind === "initiative" || item.text.trim() === "" || linked.includes(other)
      ? []
      : {
          id: other,
          label: nameOf(text, item),
          section: text(`roadmap.sources.of.${item.kind}`),
          onChoose: () => actions?.addSource(id, other),
        },
  );
  return (
    <Links
      {...{ roadmap, linked, kind: "source" as const }}
      title={text("roadmap.sources.title")}
      none={text("roadmap.sources.none")}
      add={text("roadmap.sources.add")}
      // Themes first: they say more.
      others={others.toSorted((a, b) => (a.section ?? "").localeCompare(b.section ?? ""))}
      removeLabel={(name) => text("roadmap.sources.remove", { name })}
      onRemove={actions && ((to) => actions.removeSource(id, to))}
    />
  );
}

export function DependencyList({ roadmap, id, actions }: Props) {
  const text = useText();
  const linked = linkedFrom(roadmap.content.links.values(), { kind: "depends", from: id });
  const others = roadmap.layout.inTime.filter((bar) => bar.id !== id && !linked.includes(bar.id));
  return (
    <Links
      {...{ roadmap, linked, kind: "depends" as const }}
      title={text("roadmap.depends.title")}
      none={text("roadmap.depends.none")}
      add={text("roadmap.depends.choose")}
      others={others.map((bar) => ({
        id: bar.id,
        label: nameOf(text, bar.initiative),
        onChoose: () => actions?.depend(id, bar.id),
      }))}
      removeLabel={(name) => text("roadmap.depends.remove", { name })}
      onRemove={actions && ((to) => actions.stopDepending(id, to))}
    />
  );
}

interface LinksProps {
  readonly roadmap: Roadmap;
  readonly kind: LinkKind;
  readonly linked: readonly ItemId[];
  readonly title: string;
  /** Where there is none. */
  readonly none: string;
  readonly add: string;
  readonly others: readonly MenuItem[];
  readonly removeLabel: (name: string) => string;
  readonly onRemove: ((to: ItemId) => void) | undefined;
}

function Links({ roadmap, kind, linked, title, none, add, others, removeLabel, onRemove }: LinksProps) {
  const text = useText();
  const { items } = roadmap.content;
  return (
    <div className={styles["links"]}>
      <h3>{title}</h3>
      {linked.length === 0 && <p className={styles["none"]}>{none}</p>}
      <ul>
        {linked.map((to) => {
          const item = items.get(to);
          const name = item === undefined ? text(`roadmap.goneEnd.${kind}`) : nameOf(text, item);
          const color = item?.color ?? "white";
          return (
            <li
              key={to}
              style={{ "--fill": `var(--note-${color})`, "--edge": `var(--note-${color}-edge)` } as CSSProperties} // React types know no custom properties
            >
              <span>{name}</span>
              {onRemove && <IconButton label={removeLabel(name)} icon={<X />} onClick={() => onRemove(to)} />}
            </li>
          );
        })}
      </ul>
      {onRemove && others.length > 0 && (
        <div className={styles["add"]}>
          <Menu label={add} items={others} />
        </div>
      )}
    </div>
  );
}
