// Who is here: a few faces, and how many more.
import { useText } from "../i18n/useText.ts";
import { Avatar, type AvatarPerson, AvatarRest } from "./Avatar.tsx";
import styles from "./Avatars.module.css";

interface Props {
  readonly people: readonly AvatarPerson[];
  /** Name of the list, such as «Personas en el tablero». */
  readonly label: string;
  /** How many are shown before the rest becomes a number. */
  readonly limit?: number;
}

export function Avatars({ people, label, limit = 4 }: Props) {
  const text = useText();
  // A rest of one would take the place of the person it stands for.
  const shown = people.length <= limit + 1 ? people : people.slice(0, limit);
  const count = people.length - shown.length;
  return (
    <ul className={styles["people"]} aria-label={label}>
      {shown.map((person) => (
        <li key={person.id}>
          <Avatar person={person} />
        </li>
      ))}
      {count > 0 && (
        <li>
          <AvatarRest count={count} label={text("common.people.more", { count })} />
        </li>
      )}
    </ul>
  );
}
