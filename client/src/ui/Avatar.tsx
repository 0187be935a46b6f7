// Who someone is, in a circle: the first letters of the name on the person's tint. The name is always attached.

import styles from "./Avatar.module.css";
import { classes } from "./classes.ts";

export interface AvatarPerson {
  readonly id: string;
  readonly name: string;
  /** Which of the eight tints, 1 to 8. */
  readonly tint: number;
}

interface Props {
  readonly person: Omit<AvatarPerson, "id">;
  /** Where the name stands beside it in words, it is not read twice. */
  readonly isNamed?: boolean | undefined;
}

export function Avatar({ person, isNamed = false }: Props) {
  const look = { className: styles["avatar"], style: { backgroundColor: `var(--person-${person.tint})` } };
  if (isNamed) {
    return (
      <span {...look} aria-hidden="true">
        {initials(person.name)}
      </span>
    );
  }
  return (
    <span {...look} role="img" aria-label={person.name} title={person.name}>
      {initials(person.name)}
    </span>
  );
}

/** «+4»: people beyond those shown. */
export function AvatarRest({ count, label }: { readonly count: number; readonly label: string }) {
  return (
    <span className={classes(styles["avatar"], styles["rest"])} role="img" aria-label={label} title={label}>
      +{count}
    </span>
  );
}

/** The first two letters as people see them, so that no accent or joined letter is cut. */
function initials(name: string): string {
  const letters = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(name.trim())];
  return letters
    .slice(0, 2)
    .map(({ segment }) => segment)
    .join("")
    .trim();
}
